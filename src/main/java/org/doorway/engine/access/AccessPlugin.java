package org.doorway.engine.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Keeps expressions out of stored queries, and says what of a fault is one of the data. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setFilterService(new PlainAlternatives.Filters());
    engine.setCustomExceptionCodeProvider(new DataFaults());
  }
}
