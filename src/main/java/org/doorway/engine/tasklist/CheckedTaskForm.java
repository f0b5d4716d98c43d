package org.doorway.engine.tasklist;

import static org.doorway.engine.OpportunityVariables.RECORD;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.FormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** A task's form: filled with what is known when it is opened, checked when it is submitted. */
class CheckedTaskForm extends CheckedForm<TaskFormHandler> implements TaskFormHandler {

  CheckedTaskForm(TaskFormHandler inner, String formId, ObjectProvider<Forms> forms) {
    super(inner, formId, forms);
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormData data = inner.createTaskForm(task);
    List<FormField> known = forms().known(formId, businessKey(task), record(task));
    ((FormDataImpl) data).setFormFields(known);
    return data;
  }

  @Override
  public void submitFormVariables(VariableMap entered, VariableScope scope) {
    var task = (TaskEntity) scope;
    task.setVariables(forms().accept(formId, businessKey(task), record(task), entered));
  }

  private static String record(TaskEntity task) {
    return RECORD.findIn(task).orElse("");
  }

  private static String businessKey(TaskEntity task) {
    return task.getExecution().getProcessBusinessKey();
  }
}
