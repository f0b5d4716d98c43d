package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changed, a line for each attribute, in names rather than ids where there is one. */
record ChangeLines(Function<JsonNode, String> moment) {

  List<String> of(JsonNode attributes) {
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

  private String line(String name, JsonNode change) {
    return "%s: %s → %s"
        .formatted(label(name), shown(name, change.get(0)), shown(name, change.get(1)));
  }

  /** A custom field is known by its id, which says nothing to people. */
  private static String label(String name) {
    return Catalogue.CUSTOM_FIELDS.stream()
        .filter(field -> String.valueOf(field.id()).equals(name))
        .map(CustomField::name)
        .findFirst()
        .orElseGet(() -> CopperException.label(name.replaceFirst("_id$", "")));
  }

  private String shown(String name, JsonNode value) {
    if (value.isNull()) {
      return "–";
    }
    if (value.isNumber() && name.contains("date")) {
      return moment.apply(value);
    }
    var plain = value.isTextual() ? value.textValue() : value.toString();
    return named(name, value.asLong()).orElse(plain);
  }

  private static Optional<String> named(String name, long id) {
    return switch (name) {
      case "pipeline_stage_id" -> Catalogue.stage(id).map(Catalogue.Stage::name);
      case "assignee_id", "user_id" -> Catalogue.user(id).map(Catalogue.User::name);
      case "loss_reason_id" -> Catalogue.nameOf(Catalogue.LOSS_REASONS, id);
      case "customer_source_id" -> Catalogue.nameOf(Catalogue.CUSTOMER_SOURCES, id);
      case "contact_type_id" -> Catalogue.nameOf(Catalogue.CONTACT_TYPES, id);
      default -> Optional.empty();
    };
  }
}
