package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * What an attribute takes; an {@link IllegalArgumentException} says why it does not take a value.
 */
@FunctionalInterface
interface Kind {

  /** The value as it is stored. Never asked about null, which clears an attribute. */
  JsonNode accept(JsonNode given, JsonNode current);

  static Kind text() {
    return (given, current) -> must(given.isTextual(), given, "must be a string");
  }

  static Kind oneOf(String... words) {
    return (given, current) ->
        must(
            given.isTextual() && List.of(words).contains(given.textValue()),
            given,
            "must be one of " + String.join(", ", words));
  }

  static Kind amount() {
    return (given, current) -> must(isFinite(given), given, "must be a number");
  }

  static Kind percent() {
    return (given, current) ->
        must(
            given.canConvertToInt()
                && given.isIntegralNumber()
                && given.intValue() >= 0
                && given.intValue() <= 100,
            given,
            "must be between 0 and 100");
  }

  /** An id of something that exists. */
  static Kind id(LongPredicate exists) {
    return (given, current) -> {
      must(isId(given), given, "IDs must be positive integers");
      return must(exists.test(given.longValue()), given, "does not exist");
    };
  }

  static Kind usDate() {
    return (given, current) -> TextNode.valueOf(CopperDate.unpadded(given));
  }

  static Kind timestamp() {
    return (given, current) -> LongNode.valueOf(CopperDate.seconds(given));
  }

  static Kind tags() {
    return (given, current) -> {
      list(given).forEach(tag -> must(tag.isTextual(), tag, "must be a string"));
      return given;
    };
  }

  /** A list such as a person's emails: a value and its category each. */
  static Kind entries(String key, String... categories) {
    return (given, current) -> {
      var entries = JsonNodeFactory.instance.arrayNode();
      for (var entry : list(given)) {
        var value = must(entry.path(key).isTextual(), entry, "must have a string " + key);
        var category = value.path("category").asText(categories[0]);
        must(List.of(categories).contains(category), entry, "has no known category");
        entries.addObject().put(key, value.path(key).textValue()).put("category", category);
      }
      return entries;
    };
  }

  /** An object of strings, such as an address; what is not named in it is null. */
  static Kind parts(String... names) {
    return (given, current) -> {
      must(given.isObject(), given, "must be an object");
      var parts = JsonNodeFactory.instance.objectNode();
      for (var name : names) {
        var part = given.path(name);
        must(part.isMissingNode() || part.isNull() || part.isTextual(), part, "must be a string");
        parts.put(name, part.textValue());
      }
      return parts;
    };
  }

  static boolean isId(JsonNode given) {
    return given.isIntegralNumber() && given.canConvertToLong() && given.longValue() >= 0;
  }

  static boolean isFinite(JsonNode given) {
    return given.isNumber() && Double.isFinite(given.doubleValue());
  }

  static JsonNode list(JsonNode given) {
    return must(given.isArray(), given, "must be a list");
  }

  static JsonNode must(boolean holds, JsonNode given, String rule) {
    if (!holds) {
      var shown = given.isTextual() ? given.textValue() : given.toString();
      throw new IllegalArgumentException(rule + ": " + shown);
    }
    return given;
  }
}
