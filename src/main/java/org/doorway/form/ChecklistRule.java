package org.doorway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Any number of the options of the form, or of those it was opened with, each once. */
record ChecklistRule(ChoiceRule option, boolean required) implements FieldRule {

  /** More than a person ticks. */
  private static final int MOST = 500;

  @Override
  public List<String> check(Object submitted, Map<String, Object> shown) throws Refused {
    if (!(submitted instanceof List<?> ticked) || ticked.size() > MOST) {
      throw new Refused("This is no list of choices.");
    }
    var choices = new ArrayList<String>();
    for (Object each : ticked) {
      String choice = option.check(each, shown);
      if (!choices.contains(choice)) {
        choices.add(choice);
      }
    }
    if (required && choices.isEmpty()) {
      throw new Refused("Tick at least one.");
    }
    return List.copyOf(choices);
  }
}
