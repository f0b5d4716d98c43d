package org.doorway.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.doorway.form.FeelEvaluator;
import org.springframework.stereotype.Component;

/** FEEL as the engine's decision tables understand it. */
@Component
public class CamundaFeelEvaluator implements FeelEvaluator {

  private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

  @Override
  public boolean isTrue(String expression, Map<String, Object> values) {
    Object result =
        feel.evaluateSimpleExpression(expression, Variables.fromMap(values).asVariableContext());
    return Boolean.TRUE.equals(result);
  }
}
