package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** A search parameter; an {@link IllegalArgumentException} says why it does not take a value. */
@FunctionalInterface
interface Filter {

  /** What Copper writes for "none" in a list of ids. */
  long NONE = -2;

  Predicate<ObjectNode> by(JsonNode wanted);

  static Filter ids(String attribute) {
    return wanted -> {
      var ids = new HashSet<Long>();
      for (var id : Kind.list(wanted)) {
        var known = Kind.isId(id) || (id.isIntegralNumber() && id.longValue() == NONE);
        ids.add(Kind.must(known, id, "IDs must be positive integers").longValue());
      }
      return entry -> ids.isEmpty() || ids.contains(entry.path(attribute).asLong(NONE));
    };
  }

  /** Some attributes carry a word but are searched by its number. */
  static Filter numbered(String attribute, String... words) {
    return wanted -> {
      var chosen = new ArrayList<String>();
      for (var number : Kind.list(wanted)) {
        var known = number.canConvertToInt() && number.intValue() >= 0;
        Kind.must(known && number.intValue() < words.length, number, "no such choice");
        chosen.add(words[number.intValue()]);
      }
      return entry -> chosen.isEmpty() || chosen.contains(entry.path(attribute).asText());
    };
  }

  static Filter contains(String attribute) {
    return wanted -> {
      var part = lower(Kind.must(wanted.isTextual(), wanted, "must be a string"));
      return entry -> lower(entry.path(attribute)).contains(part);
    };
  }

  /** Matches where a text, or one of a list of texts, equals any of those wanted. */
  static Filter anyOf(String attribute) {
    return wanted -> {
      var words = words(wanted);
      return entry ->
          words.isEmpty() || words(entry.path(attribute)).stream().anyMatch(words::contains);
    };
  }

  static Filter atLeast(String attribute) {
    return wanted -> {
      var least = number(wanted);
      return entry -> has(entry, attribute) && number(entry.get(attribute)).compareTo(least) >= 0;
    };
  }

  static Filter atMost(String attribute) {
    return wanted -> {
      var most = number(wanted);
      return entry -> has(entry, attribute) && number(entry.get(attribute)).compareTo(most) <= 0;
    };
  }

  /** Takes anything and hides nothing: nobody follows a record here. */
  static Filter ignored() {
    return wanted -> entry -> true;
  }

  static void range(Map<String, Filter> filters, String parameter, String attribute) {
    filters.put("minimum_" + parameter, atLeast(attribute));
    filters.put("maximum_" + parameter, atMost(attribute));
  }

  /** Dates compare as the seconds they stand for. */
  static BigDecimal number(JsonNode value) {
    return value.isNumber() ? value.decimalValue() : new BigDecimal(CopperDate.seconds(value));
  }

  static String lower(JsonNode value) {
    return value.asText("").toLowerCase(Locale.ROOT);
  }

  private static boolean has(ObjectNode entry, String attribute) {
    return entry.hasNonNull(attribute);
  }

  private static List<String> words(JsonNode value) {
    var words = new ArrayList<String>();
    if (value.isArray()) {
      value.forEach(word -> words.add(lower(word)));
    } else if (!value.isNull()) {
      words.add(lower(value));
    }
    return words;
  }
}
