package org.doorway.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Lets the steps of one path take turns: two at once, an email and what is beside it, would both
 * change where the path stands, and one of them would have to be made again.
 */
@Component
class TurnsPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
  }
}
