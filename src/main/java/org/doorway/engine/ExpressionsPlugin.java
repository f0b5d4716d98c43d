package org.doorway.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Lets expressions of models reach the beans that are meant for them, and nothing else. */
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
    engine.setExpressionManager(new Expressions(beans));
  }

  private static final class Expressions extends JuelExpressionManager {

    Expressions(ExpressionBeans beans) {
      super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
      var guarded = new CompositeELResolver();
      guarded.add(new NoReflection());
      guarded.add(super.createElResolver());
      return guarded;
    }
  }
}
