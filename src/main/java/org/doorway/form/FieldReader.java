package org.doorway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the questions out of the components of a form. */
final class FieldReader {

  private static final Set<String> DISPLAY = Set.of("text", "separator", "spacer", "table");
  private static final BigDecimal BILLION = new BigDecimal("1000000000");

  private FieldReader() {}

  /** Empty for what is only shown: a read-only value is never taken from a submission. */
  static Optional<FormField> read(JsonNode component) {
    if (DISPLAY.contains(type(component)) || component.path("disabled").asBoolean()) {
      return Optional.empty();
    }
    return Optional.of(
        new FormField(
            component.path("key").asText(),
            label(component),
            Answer.of(component),
            component.at("/validate/required").asBoolean(),
            hide(component),
            rule(component),
            points(component)));
  }

  /** What fills a field, also one that is only shown; a table has rows instead. */
  static Optional<String> key(JsonNode component) {
    return Optional.of(component.path("key").asText()).filter(key -> !key.isEmpty());
  }

  private static FieldRule rule(JsonNode component) {
    return switch (type(component)) {
      case "textfield" -> text(component, false, 200);
      case "textarea" -> text(component, true, 3000);
      case "number" -> number(component);
      case "checkbox" -> new CheckboxRule(component.at("/validate/required").asBoolean());
      case "radio", "select" -> choice(component);
      case "checklist" ->
          new ChecklistRule(
              new ChoiceRule(options(component), optionsKey(component)),
              component.at("/validate/required").asBoolean());
      case "datetime" -> moment(component);
      default -> throw new IllegalArgumentException("Unknown component: " + component);
    };
  }

  /** What may be gone by the time it is chosen, its class judges, in words of its own. */
  private static FieldRule choice(JsonNode component) {
    return component.at("/properties/check").asText().equals("later")
        ? text(component, false, 200)
        : new ChoiceRule(options(component), optionsKey(component));
  }

  private static FieldRule text(JsonNode component, boolean multiline, int defaultLength) {
    return new TextRule(
        multiline,
        component.at("/validate/maxLength").asInt(defaultLength),
        TextMeanings.of(component));
  }

  private static FieldRule number(JsonNode component) {
    var validate = component.path("validate");
    return new NumberRule(
        validate.has("min") ? validate.get("min").decimalValue() : BILLION.negate(),
        validate.has("max") ? validate.get("max").decimalValue() : BILLION,
        component.path("decimalDigits").asInt(9));
  }

  private static FieldRule moment(JsonNode component) {
    return switch (component.path("subtype").asText()) {
      case "date" -> new DateRule();
      case "time" -> new TimeRule();
      case "datetime" -> new DateTimeRule();
      default -> throw new IllegalArgumentException("Unknown subtype: " + component);
    };
  }

  /** What a ticked box says, point by point. */
  private static List<String> points(JsonNode component) {
    String points = component.at("/properties/points").asText("");
    return points.isEmpty() ? List.of() : List.of(points.split(" "));
  }

  private static Set<String> options(JsonNode component) {
    return StreamSupport.stream(component.path("values").spliterator(), false)
        .map(option -> option.path("value").asText())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String optionsKey(JsonNode component) {
    return component.path("valuesKey").asText("");
  }

  private static Optional<String> hide(JsonNode component) {
    var hide = component.at("/conditional/hide");
    return hide.isMissingNode() ? Optional.empty() : Optional.of(hide.asText().substring(1));
  }

  private static String label(JsonNode component) {
    for (String name : new String[] {"label", "dateLabel", "timeLabel"}) {
      if (component.hasNonNull(name)) {
        return component.get(name).asText();
      }
    }
    return component.path("key").asText();
  }

  private static String type(JsonNode component) {
    return component.path("type").asText();
  }
}
