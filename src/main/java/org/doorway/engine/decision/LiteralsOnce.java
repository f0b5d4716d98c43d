package org.doorway.engine.decision;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * FEEL that understands what stands for itself, a text, a number, yes or no, once: the engine would
 * parse every cell of a table anew each time, four fifths of what a large one costs.
 */
final class LiteralsOnce implements FeelEngine {

  private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*\"|-?\\d+|true|false");

  private final FeelEngine feel;
  private final Map<String, Object> values = new ConcurrentHashMap<>();

  LiteralsOnce(FeelEngine feel) {
    this.feel = feel;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
    return LITERAL.matcher(expression).matches()
        ? (T)
            values.computeIfAbsent(
                expression, literal -> feel.evaluateSimpleExpression(literal, variables))
        : feel.evaluateSimpleExpression(expression, variables);
  }

  @Override
  public boolean evaluateSimpleUnaryTests(
      String expression, String input, VariableContext variables) {
    return feel.evaluateSimpleUnaryTests(expression, input, variables);
  }
}
