package org.doorway.engine.path;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * How a {@code <Model>Process} class starts, finds and tells the instances of its model: by the
 * model's key and the business key, so that no instance's id has to be kept.
 */
@Component
public class Instances {

  private final RuntimeService runtime;

  Instances(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Answers the id of the new instance. */
  public String start(String process, String businessKey, Map<String, Object> variables) {
    return runtime.startProcessInstanceByKey(process, businessKey, variables).getId();
  }

  /** The ids of those that have not ended. */
  public List<String> open(String process, String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .toList();
  }

  /** Throws unless exactly one instance waits for that message. */
  public void tell(String businessKey, String message, Map<String, Object> variables) {
    news(businessKey, message).setVariables(variables).correlate();
  }

  /** Tells those that wait for that message, if any do. */
  public void tellAll(String businessKey, String message) {
    news(businessKey, message).correlateAll();
  }

  /** Tells one instance, if it waits for that message. */
  public void tellOne(String instance, String message) {
    runtime.createMessageCorrelation(message).processInstanceId(instance).correlateAll();
  }

  /** The same, those alone that have these values. */
  public void tellOf(String businessKey, String message, Map<String, Object> known) {
    var news = news(businessKey, message);
    known.forEach(news::processInstanceVariableEquals);
    news.correlateAll();
  }

  private MessageCorrelationBuilder news(String businessKey, String message) {
    return runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
  }
}
