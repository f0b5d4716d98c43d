package org.doorway.engine.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our checks behind every form, and a telling name on every task. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Forms> forms;
  private final ObjectProvider<TaskRows> rows;

  FormsPlugin(ObjectProvider<Forms> forms, ObjectProvider<TaskRows> rows) {
    this.forms = forms;
    this.rows = rows;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setTaskService(new FormOnlyTaskService());
    List<BpmnParseListener> listeners =
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new);
    listeners.add(new FormParseListener(forms, rows::getObject));
    engine.setCustomPostBPMNParseListeners(listeners);
  }
}
