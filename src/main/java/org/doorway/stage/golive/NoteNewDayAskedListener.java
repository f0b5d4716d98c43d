package org.doorway.stage.golive;

import static org.doorway.stage.golive.GoLiveDayProcess.NEW_DAY_ASKED_FOR;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at whether somebody has the task to agree another day already. */
@Component
class NoteNewDayAskedListener implements ExecutionListener {

  private final TaskService tasks;

  NoteNewDayAskedListener(@Lazy TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public void notify(DelegateExecution execution) {
    boolean asked =
        tasks
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("Task_AgreeANewGoLiveDate")
                .count()
            > 0;
    NEW_DAY_ASKED_FOR.tellTo(execution, asked);
  }
}
