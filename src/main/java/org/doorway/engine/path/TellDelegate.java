package org.doorway.engine.path;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells the message that a thrown event names to whatever of the same opportunity waits for it, or
 * begins with it. Throws when that is nothing or more than one.
 */
@Component
public class TellDelegate implements JavaDelegate {

  private final RuntimeService runtime;

  TellDelegate(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var event = (ThrowEvent) execution.getBpmnModelElementInstance();
    var news = (MessageEventDefinition) event.getEventDefinitions().iterator().next();
    runtime
        .createMessageCorrelation(news.getMessage().getName())
        .processInstanceBusinessKey(execution.getProcessBusinessKey())
        .correlate();
  }
}
