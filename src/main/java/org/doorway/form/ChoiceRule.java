package org.doorway.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the options of the form, or of those it was opened with. */
record ChoiceRule(Set<String> options, String optionsKey) implements FieldRule {

  @Override
  public String check(Object submitted, Map<String, Object> shown) throws Refused {
    String choice = PlainText.line(submitted);
    if (!allowed(shown).contains(choice)) {
      throw new Refused(
          optionsKey.isEmpty()
              ? "This is not one of the choices. Please choose again."
              : "This cannot be chosen now. Please open the task again to see what can be.");
    }
    return choice;
  }

  private Set<String> allowed(Map<String, Object> shown) {
    if (optionsKey.isEmpty() || !(shown.get(optionsKey) instanceof List<?> offered)) {
      return options;
    }
    return offered.stream().map(ChoiceRule::value).collect(Collectors.toSet());
  }

  private static String value(Object option) {
    return String.valueOf(option instanceof Map<?, ?> entry ? entry.get("value") : option);
  }
}
