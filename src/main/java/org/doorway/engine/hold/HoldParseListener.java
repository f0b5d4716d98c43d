package org.doorway.engine.hold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.jobexecutor.MessageJobDeclaration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads the two marks of a step that waits: until when, an expression, and what people call that
 * which waits.
 */
class HoldParseListener extends AbstractBpmnParseListener {

  static final String UNTIL = "waitsUntil";
  static final String AS = "waitsAs";

  /** What waits at a step, as its model calls it. */
  static Optional<String> what(CoreModelElement activity) {
    return Optional.ofNullable((String) activity.getProperty(AS));
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    Map<String, String> marks =
        Optional.ofNullable(BpmnParseUtil.parseCamundaExtensionProperties(element))
            .orElse(Map.of());
    if (marks.containsKey(UNTIL)) {
      activity.setProperty(AS, marks.get(AS));
      activity.setProperty(
          BpmnParse.PROPERTYNAME_MESSAGE_JOB_DECLARATION,
          held(activity, expression(marks.get(UNTIL))));
    }
  }

  private static Expression expression(String text) {
    return Context.getProcessEngineConfiguration().getExpressionManager().createExpression(text);
  }

  private static List<MessageJobDeclaration> held(ActivityImpl activity, Expression until) {
    var declared = (List<?>) activity.getProperty(BpmnParse.PROPERTYNAME_MESSAGE_JOB_DECLARATION);
    return declared.stream()
        .map(declaration -> new HeldJobDeclaration((MessageJobDeclaration) declaration, until))
        .collect(Collectors.toList());
  }
}
