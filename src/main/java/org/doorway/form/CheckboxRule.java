package org.doorway.form;

import java.util.Map;

/** Ticked or not; a required box must be ticked. */
record CheckboxRule(boolean required) implements FieldRule {

  @Override
  public Boolean check(Object submitted, Map<String, Object> shown) throws Refused {
    if (!(submitted instanceof Boolean ticked)) {
      throw new Refused("This is neither ticked nor left empty.");
    }
    if (required && !ticked) {
      throw new Refused(Answer.TICKED.missing());
    }
    return ticked;
  }
}
