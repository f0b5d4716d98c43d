package org.doorway.engine.tasklist;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.doorway.engine.access.PlainAlternatives;
import org.doorway.engine.task.KeptTaskService;
import org.jspecify.annotations.Nullable;

/**
 * Completes a task only by way of its form. The engine's own {@code complete} would store whatever
 * it is given and check nothing, and the REST API offers it to everybody who may work on a task; so
 * it does with errors, escalations and delegation, none of which a person needs here.
 */
class FormOnlyTaskService extends KeptTaskService {

  @Override
  public TaskQuery createTaskQuery() {
    var query = new TaskQueryImpl(commandExecutor);
    query.addValidator(PlainAlternatives.ONLY);
    return query;
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, @Nullable Map<String, Object> variables) {
    submit(taskId, variables, false, false);
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
    return submit(taskId, variables, true, deserializeValues);
  }

  private VariableMap submit(
      String taskId, @Nullable Map<String, Object> variables, boolean answer, boolean deserialize) {
    Map<String, Object> entered = variables == null ? Map.of() : variables;
    return commandExecutor.execute(new SubmitTaskFormCmd(taskId, entered, answer, deserialize));
  }

  @Override
  public void handleBpmnError(
      String taskId, String errorCode, String message, Map<String, Object> variables) {
    throw onlyByItsForm();
  }

  @Override
  public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
    throw onlyByItsForm();
  }

  @Override
  public void delegateTask(String taskId, String userId) {
    throw onlyByItsForm();
  }

  @Override
  public void resolveTask(String taskId) {
    throw onlyByItsForm();
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    throw onlyByItsForm();
  }

  private static BadUserRequestException onlyByItsForm() {
    return new BadUserRequestException("A task is completed with its form");
  }
}
