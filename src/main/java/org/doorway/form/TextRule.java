package org.doorway.form;

import java.util.Map;

/** Text within its length, and then what it means: itself, an email, an amount … */
record TextRule(boolean multiline, int maxLength, Meaning meaning) implements FieldRule {

  /** What a checked text stands for. */
  interface Meaning {
    Object of(String text) throws Refused;
  }

  @Override
  public Object check(Object submitted, Map<String, Object> shown) throws Refused {
    String text = multiline ? PlainText.lines(submitted) : PlainText.line(submitted);
    if (text.length() > maxLength) {
      throw new Refused(
          "This is longer than %d characters. Please shorten it.".formatted(maxLength));
    }
    return meaning.of(text);
  }
}
