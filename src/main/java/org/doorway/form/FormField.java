package org.doorway.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. A box may stand for several points: whoever ticks it says each of them.
 */
record FormField(
    String key,
    String label,
    Answer answer,
    boolean required,
    Optional<String> hide,
    FieldRule rule,
    List<String> points) {

  boolean isHidden(FeelEvaluator feel, Map<String, Object> values) {
    return hide.isPresent() && feel.isTrue(hide.get(), values);
  }

  Optional<Object> check(@Nullable Object submitted, Map<String, Object> shown) throws Refused {
    if (submitted == null || (submitted instanceof String text && PlainText.isBlank(text))) {
      if (required) {
        throw new Refused(answer.missing());
      }
      return Optional.empty();
    }
    return Optional.of(rule.check(submitted, shown));
  }

  InvalidInput.Problem problem(String message) {
    return new InvalidInput.Problem(key, label, message);
  }
}
