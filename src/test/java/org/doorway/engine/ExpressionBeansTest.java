package org.doorway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class ExpressionBeansTest {

  private final DefaultListableBeanFactory beans = spy(new DefaultListableBeanFactory());
  private final ExpressionBeans expressions = new ExpressionBeans(beans);

  @Test
  void modelsReachWhatIsMeantForThemAndNothingElse() {
    define("sendDelegate", Delegate.class);
    define("goLiveDates", Object.class);
    define("opportunities", Object.class);

    assertThat(expressions.get("sendDelegate")).isInstanceOf(Delegate.class);
    assertThat(expressions).containsOnlyKeys("sendDelegate", "goLiveDates");
    assertThat(expressions.get("opportunities")).isNull();
  }

  @Test
  void beansAreLookedForOnceWhenAllAreDefined() {
    define("sendDelegate", Delegate.class);
    beans.freezeConfiguration();

    for (int lookups = 0; lookups < 100; lookups++) {
      assertThat(expressions.containsKey("sendDelegate")).isTrue();
      assertThat(expressions.containsKey("somethingElse")).isFalse();
    }

    verify(beans, times(1)).getBeanDefinitionNames();
  }

  @Test
  void beanThatIsDefinedAfterAnEarlyLookIsFound() {
    define("sendDelegate", Delegate.class);
    assertThat(expressions.containsKey("goLiveDates")).isFalse();

    define("goLiveDates", Object.class);
    beans.freezeConfiguration();

    assertThat(expressions.containsKey("goLiveDates")).isTrue();
  }

  private void define(String name, Class<?> type) {
    beans.registerBeanDefinition(name, new RootBeanDefinition(type));
  }

  /** What a service task calls. */
  static final class Delegate implements JavaDelegate {

    @Override
    public void execute(org.camunda.bpm.engine.delegate.DelegateExecution execution) {
      throw new UnsupportedOperationException();
    }
  }
}
