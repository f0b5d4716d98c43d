package org.doorway.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Lets expressions of models reach the beans that are meant for them, and no others. */
@Component
class ExpressionsPlugin extends AbstractProcessEnginePlugin {

  private final ConfigurableListableBeanFactory context;

  ExpressionsPlugin(ConfigurableListableBeanFactory context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var beans = new ExpressionBeans(context);
    engine.setBeans(beans);
    // Spring has given the engine one already that knows every bean.
    engine.setExpressionManager(new JuelExpressionManager(beans));
  }
}
