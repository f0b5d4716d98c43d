package org.doorway.engine.tasklist;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's handler of a form, and the form of that id in front of it. */
abstract class CheckedForm<H extends FormHandler> implements FormHandler {

  final H inner;
  final String formId;
  private final ObjectProvider<Forms> forms;

  CheckedForm(H inner, String formId, ObjectProvider<Forms> forms) {
    this.inner = inner;
    this.formId = formId;
    this.forms = forms;
  }

  /** Looked up when it is needed: the engine is built before it. */
  Forms forms() {
    return forms.getObject();
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
