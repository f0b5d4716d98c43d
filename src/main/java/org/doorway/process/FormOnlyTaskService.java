package org.doorway.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completes a task only by way of its form. The engine's own {@code complete} would store whatever
 * it is given and check nothing, and the REST API offers it to everybody who may work on a task.
 */
class FormOnlyTaskService extends TaskServiceImpl {

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, Map<String, Object> variables) {
    submit(taskId, variables, false, false);
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> variables, boolean deserializeValues) {
    return submit(taskId, variables, true, deserializeValues);
  }

  private VariableMap submit(
      String taskId, Map<String, Object> variables, boolean answer, boolean deserialize) {
    Map<String, Object> entered = variables == null ? Map.of() : variables;
    return commandExecutor.execute(new SubmitTaskFormCmd(taskId, entered, answer, deserialize));
  }
}
