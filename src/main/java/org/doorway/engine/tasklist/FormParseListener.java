package org.doorway.engine.tasklist;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.DelegateStartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Gives every user task its checked form and its telling row, and the start event its form. */
class FormParseListener extends AbstractBpmnParseListener {

  private final ObjectProvider<Forms> forms;
  private final Supplier<TaskRows> rows;

  FormParseListener(ObjectProvider<Forms> forms, Supplier<TaskRows> rows) {
    this.forms = forms;
    this.rows = rows;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    TaskListener row = created -> rows.get().notify(created);
    task.addTaskListener(TaskListener.EVENTNAME_CREATE, row);

    var handler = (DelegateTaskFormHandler) task.getTaskFormHandler();
    task.setTaskFormHandler(
        new DelegateTaskFormHandler(
            new CheckedTaskForm((TaskFormHandler) handler.getFormHandler(), formOf(element), forms),
            deploymentOf(activity.getProcessDefinition())));
  }

  @Override
  public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (formOf(element) == null) {
      return;
    }
    var process = (ProcessDefinitionEntity) activity.getProcessDefinition();
    var handler = (DelegateStartFormHandler) process.getStartFormHandler();
    StartFormHandler inner = handler.getFormHandler();
    process.setStartFormHandler(
        new DelegateStartFormHandler(
            new CheckedStartForm(inner, formOf(element), forms), deploymentOf(process)));
  }

  private static String formOf(Element element) {
    return element.attributeNS(
        org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
  }

  private static DeploymentEntity deploymentOf(Object process) {
    var deployment = new DeploymentEntity();
    deployment.setId(((ProcessDefinitionEntity) process).getDeploymentId());
    return deployment;
  }
}
