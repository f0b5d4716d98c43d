package org.doorway.engine.tasklist;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** The start form: checked like every form, and the giver of the business key. */
class CheckedStartForm extends CheckedForm<StartFormHandler> implements StartFormHandler {

  CheckedStartForm(StartFormHandler inner, String formId, ObjectProvider<Forms> forms) {
    super(inner, formId, forms);
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity process) {
    return inner.createStartFormData(process);
  }

  @Override
  public void submitFormVariables(VariableMap entered, VariableScope scope) {
    var started = forms().start(formId, entered);
    ((ExecutionEntity) scope).setProcessBusinessKey(started.businessKey());
    scope.setVariables(started.variables());
  }
}
