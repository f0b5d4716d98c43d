package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What changed, a line for each attribute. */
final class ChangeLines {

  private ChangeLines() {}

  static List<String> of(JsonNode attributes) {
    var lines = new ArrayList<String>();
    for (var attribute : attributes.properties()) {
      if (attribute.getValue().isObject()) {
        lines.addAll(of(attribute.getValue()));
      } else {
        lines.add(line(attribute.getKey(), attribute.getValue()));
      }
    }
    return lines;
  }

  private static String line(String name, JsonNode change) {
    return "%s: %s → %s".formatted(label(name), shown(change.get(0)), shown(change.get(1)));
  }

  /** A custom field is known by its id, which says nothing to people. */
  private static String label(String name) {
    return Catalogue.CUSTOM_FIELDS.stream()
        .filter(field -> String.valueOf(field.id()).equals(name))
        .map(CustomField::name)
        .findFirst()
        .orElseGet(() -> CopperException.label(name));
  }

  private static String shown(JsonNode value) {
    if (value.isNull()) {
      return "–";
    }
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
