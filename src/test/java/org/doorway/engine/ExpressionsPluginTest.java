package org.doorway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.doorway.story.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Asked of the engine as it runs, since Spring gives it every bean of its own accord. */
@ProcessTest
class ExpressionsPluginTest {

  @Autowired private ProcessEngine engine;

  @ParameterizedTest
  @ValueSource(strings = {"sendThankYouEmailDelegate", "enterStageListener", "stagingDates"})
  void modelsReachWhatIsMeantForThem(String bean) {
    assertThat(evaluate("${" + bean + "}")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"opportunities", "dataSource", "crm", "environment", "identityService"})
  void nothingElseIsReached(String bean) {
    assertThatThrownBy(() -> evaluate("${" + bean + "}"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("Unknown property used in expression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''['class']}",
        "${''.length()}",
        "${stagingDates.getClass()}",
        "${stagingDates.class.classLoader}",
        "${stagingDates.callDue().getClass()}",
        "${execution.processEngineServices}",
        "${now().getClass().forName('java.lang.Runtime')}"
      })
  void nothingOfJavaIsReached(String expression) {
    assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void timesInListsOfTasksAreUnderstood() {
    assertThat(evaluate("${now()}")).isNotNull();
  }

  private Object evaluate(String expression) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                configuration
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(StartProcessVariableScope.getSharedInstance()));
  }
}
