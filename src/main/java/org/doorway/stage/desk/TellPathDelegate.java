package org.doorway.stage.desk;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.springframework.stereotype.Component;

/**
 * Passes the desk's news on to the path: the message that the thrown event names. Between two of
 * its waits, while an email is tried again, the path cannot take news; then the desk stays open and
 * nothing is kept.
 */
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
    try {
      runtimeService
          .createMessageCorrelation(news.getMessage().getName())
          .processInstanceBusinessKey(execution.getProcessBusinessKey())
          .correlate();
    } catch (MismatchingMessageCorrelationException notWaiting) {
      throw new FormFieldValidationException(
          "deskAction",
          "What happened?: cannot be passed on yet, because an email before it is still being"
              + " tried; please complete this again in a few minutes",
          notWaiting);
    }
  }
}
