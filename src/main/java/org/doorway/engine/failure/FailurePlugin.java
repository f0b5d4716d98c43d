package org.doorway.engine.failure;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides what becomes of a failed job (decision 0007). */
@Component
class FailurePlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Mender> mender;

  FailurePlugin(ObjectProvider<Mender> mender) {
    this.mender = mender;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setFailedJobCommandFactory(new FailedJobRules(mender::getObject));
    engine.setHistoryEventProducer(new StorableJobLog());
    engine.setCustomIncidentHandlers(List.of(new GivenUpJobs(mender::getObject)));
  }
}
