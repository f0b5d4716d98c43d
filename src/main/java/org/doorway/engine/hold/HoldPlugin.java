package org.doorway.engine.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Reads in the models which steps wait. */
@Component
class HoldPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners =
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new);
    listeners.add(new HoldParseListener());
    engine.setCustomPostBPMNParseListeners(listeners);
  }
}
