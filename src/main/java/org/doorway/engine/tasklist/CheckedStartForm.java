package org.doorway.engine.tasklist;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** The start form: checked like every form, and the giver of the business key. */
class CheckedStartForm implements StartFormHandler {

  private final StartFormHandler inner;
  private final String formId;
  private final ObjectProvider<Forms> forms;

  CheckedStartForm(StartFormHandler inner, String formId, ObjectProvider<Forms> forms) {
    this.inner = inner;
    this.formId = formId;
    this.forms = forms;
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity process) {
    return inner.createStartFormData(process);
  }

  @Override
  public void submitFormVariables(VariableMap entered, VariableScope scope) {
    var started = forms.getObject().start(formId, entered);
    ((ExecutionEntity) scope).setProcessBusinessKey(started.businessKey());
    scope.setVariables(started.variables());
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    inner.parseConfiguration(activity, deployment, process, parse);
  }
}
