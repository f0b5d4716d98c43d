package org.doorway.form;

import java.util.Map;

/** Evaluates the FEEL conditions of a form. */
public interface FeelEvaluator {

  /** Tells whether the expression is true for these values; null or any other result is not. */
  boolean isTrue(String expression, Map<String, Object> values);
}
