package org.doorway.engine.tasklist;

import static org.doorway.engine.OpportunityVariables.RECORD;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** A task's form: filled with what is known when it is opened, checked when it is submitted. */
class CheckedTaskForm implements TaskFormHandler {

  private final TaskFormHandler inner;
  private final String formId;
  private final ObjectProvider<Forms> forms;

  CheckedTaskForm(TaskFormHandler inner, String formId, ObjectProvider<Forms> forms) {
    this.inner = inner;
    this.formId = formId;
    this.forms = forms;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormData data = inner.createTaskForm(task);
    List<FormField> known = forms.getObject().known(formId, businessKey(task), record(task));
    ((FormDataImpl) data).setFormFields(known);
    return data;
  }

  @Override
  public void submitFormVariables(VariableMap entered, VariableScope scope) {
    var task = (TaskEntity) scope;
    task.setVariables(forms.getObject().accept(formId, businessKey(task), record(task), entered));
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    inner.parseConfiguration(activity, deployment, process, parse);
  }

  private static String record(TaskEntity task) {
    return RECORD.findIn(task).orElse("");
  }

  private static String businessKey(TaskEntity task) {
    return task.getExecution().getProcessBusinessKey();
  }
}
