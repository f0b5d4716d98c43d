package org.doorway.desk;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.springframework.stereotype.Component;

/** Passes the desk's news on to the path: the message that the thrown event names. */
@Component
class TellPathDelegate implements JavaDelegate {

  private final RuntimeService runtimeService;

  TellPathDelegate(RuntimeService runtimeService) {
    this.runtimeService = runtimeService;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var event = (ThrowEvent) execution.getBpmnModelElementInstance();
    var news = (MessageEventDefinition) event.getEventDefinitions().iterator().next();
    runtimeService
        .createMessageCorrelation(news.getMessage().getName())
        .processInstanceBusinessKey(execution.getProcessBusinessKey())
        .correlate();
  }
}
