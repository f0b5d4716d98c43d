package org.doorway.form;

import java.util.Map;
import java.util.regex.Pattern;

/** Text within its length and pattern, and then what it means: itself, an email, an amount … */
record TextRule(
    boolean multiline, int minLength, int maxLength, Pattern pattern, String hint, Meaning meaning)
    implements FieldRule {

  /** What a checked text stands for. */
  interface Meaning {
    Object of(String text) throws Refused;
  }

  @Override
  public Object check(Object submitted, Map<String, Object> shown) throws Refused {
    String text = multiline ? PlainText.lines(submitted) : PlainText.line(submitted);
    if (text.length() > maxLength) {
      throw new Refused("is longer than " + maxLength + " characters");
    }
    if (text.length() < minLength) {
      throw new Refused("is shorter than " + minLength + " characters");
    }
    Object value = meaning.of(text);
    if (!pattern.matcher(text).find()) {
      throw new Refused("is not in the expected form" + (hint.isEmpty() ? "" : " (" + hint + ")"));
    }
    return value;
  }
}
