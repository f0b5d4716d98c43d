package org.doorway.engine.task;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Sets the due dates of open tasks again once the facts they were computed from have changed. The
 * engine asks the model for a due date only when a task begins.
 */
@Component
public class DueDates {

  /** A date that a model asks for by the opportunity depends on its facts, no other does. */
  private static final String OF_FACTS = "execution.processBusinessKey";

  private final ProcessEngine engine;

  DueDates(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** Asks the models again for every open task of that opportunity. */
  public void renew(String businessKey) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      renewAll(businessKey);
                      return null;
                    }));
  }

  private void renewAll(String businessKey) {
    engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey)
        .list()
        .stream()
        .map(TaskEntity.class::cast)
        .forEach(DueDates::renew);
  }

  private static void renew(TaskEntity task) {
    Expression due = task.getTaskDefinition().getDueDateExpression();
    if (due != null && due.getExpressionText().contains(OF_FACTS)) {
      task.setDueDate((Date) due.getValue(task.getExecution()));
    }
  }
}
