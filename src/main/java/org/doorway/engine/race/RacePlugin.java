package org.doorway.engine.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Tries people's commands again, as the engine does with jobs alone. */
@Component
class RacePlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var outermostFirst = new ArrayList<CommandInterceptor>();
    outermostFirst.add(
        new PersonsCommands(() -> engine.getIdentityService().getCurrentAuthentication() != null));
    outermostFirst.addAll(
        Optional.ofNullable(engine.getCustomPreCommandInterceptorsTxRequired()).orElse(List.of()));
    engine.setCustomPreCommandInterceptorsTxRequired(outermostFirst);
  }
}
