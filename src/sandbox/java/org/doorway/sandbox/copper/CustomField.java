package org.doorway.sandbox.copper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The definition of an attribute the account added itself. Every record lists it, empty or not. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record CustomField(
    long id, String name, String dataType, List<String> availableOn, boolean isFilterable) {

  static final String ID = "custom_field_definition_id";
  static final String VALUE = "value";

  @JsonProperty("currency")
  @Nullable String currency() {
    return null;
  }

  @JsonProperty("options")
  List<String> options() {
    return List.of();
  }

  static List<CustomField> on(String type) {
    return Catalogue.CUSTOM_FIELDS.stream()
        .filter(field -> field.availableOn().contains(type))
        .toList();
  }

  static Optional<CustomField> find(String type, JsonNode id) {
    return on(type).stream()
        .filter(field -> id.isNumber() && field.id() == id.asLong())
        .findFirst();
  }

  static ArrayNode empty(String type) {
    var list = JsonNodeFactory.instance.arrayNode();
    on(type).forEach(field -> list.addObject().put(ID, field.id()).set(VALUE, NullNode.instance));
    return list;
  }

  static JsonNode valueOf(ObjectNode owner, long id) {
    for (var entry : owner.path("custom_fields")) {
      if (entry.path(ID).asLong() == id) {
        return entry.path(VALUE);
      }
    }
    return NullNode.instance;
  }

  /** Lays what was given over what there is; a field that is not mentioned keeps its value. */
  static Kind kind(String type) {
    return (given, current) -> {
      var merged = (ArrayNode) current.deepCopy();
      for (var entry : Kind.list(given)) {
        var field =
            find(type, entry.path(ID))
                .orElseThrow(() -> new IllegalArgumentException("no such field: " + entry));
        var value = field.accept(entry.path(VALUE));
        merged.forEach(each -> put((ObjectNode) each, field, value));
      }
      return merged;
    };
  }

  private static void put(ObjectNode entry, CustomField field, JsonNode value) {
    if (entry.path(ID).asLong() == field.id()) {
      entry.set(VALUE, value);
    }
  }

  private JsonNode accept(JsonNode value) {
    var fits = dataType.equals("Float") ? Kind.isFinite(value) : value.isTextual();
    if (value.isMissingNode() || value.isNull()) {
      return NullNode.instance;
    }
    if (!fits) {
      throw new IllegalArgumentException("Invalid value for %s: %s".formatted(name, value));
    }
    return value;
  }
}
