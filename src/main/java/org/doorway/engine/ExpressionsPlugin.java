package org.doorway.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Lets expressions of models reach the beans that are meant for them, and no others. */
@Component
class ExpressionsPlugin extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;

  ExpressionsPlugin(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setBeans(new ExpressionBeans(context));
  }
}
