package org.doorway.engine.tasklist;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted, as plain values. An object, a file or JSON is never opened, since opening it
 * may fail or load a class; left closed, no rule of a form accepts it. The one exception is what a
 * checklist sends, a list of a few texts: it is read as that, by {@link TextList}, or stays closed.
 */
final class Submission {

  private Submission() {}

  static Map<String, Object> of(VariableMap entered) {
    var plain = new HashMap<String, Object>();
    entered.keySet().forEach(key -> plain.put(key, plain(entered.getValueTyped(key))));
    return plain;
  }

  private static @Nullable Object plain(@Nullable TypedValue value) {
    if (value == null) {
      return null;
    }
    if (value instanceof JsonValue json) {
      return TextList.in(json).<Object>map(texts -> texts).orElse(value);
    }
    boolean open = value.getType() == null || value.getType().isPrimitiveValueType();
    return open ? value.getValue() : value;
  }
}
