package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;

/** What records of a kind can be filtered and sorted by. */
record SearchForm(
    Map<String, Filter> filters,
    Map<String, Function<ObjectNode, JsonNode>> sorts,
    String defaultSort,
    String defaultDirection) {

  static Function<ObjectNode, JsonNode> by(String attribute) {
    return entry -> entry.path(attribute);
  }
}
