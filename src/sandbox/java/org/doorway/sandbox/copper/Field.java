package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** One attribute of a record: what it takes, what it is when nobody set it, who may set it. */
record Field(String name, JsonNode initial, boolean required, boolean derived, Kind kind) {

  static Field of(String name, Kind kind) {
    return of(name, NullNode.instance, kind);
  }

  static Field of(String name, String initial, Kind kind) {
    return of(name, TextNode.valueOf(initial), kind);
  }

  static Field of(String name, JsonNode initial, Kind kind) {
    return new Field(name, initial, false, false, kind);
  }

  static Field list(String name, Kind kind) {
    return of(name, JsonNodeFactory.instance.arrayNode(), kind);
  }

  static Field required(String name, Kind kind) {
    return new Field(name, NullNode.instance, true, false, kind);
  }

  static Field derived(String name) {
    return derived(name, NullNode.instance);
  }

  /** Copper sets it; what a client sends for it is ignored. */
  static Field derived(String name, JsonNode initial) {
    return new Field(name, initial, false, true, (given, current) -> current);
  }

  void clearIn(ObjectNode owner) {
    owner.set(name, initial.deepCopy());
  }

  /** Takes over what was given: absent leaves the value, null clears it. */
  void take(ObjectNode given, ObjectNode into) {
    if (derived || !given.has(name)) {
      return;
    }
    if (given.get(name).isNull()) {
      clearIn(into);
      return;
    }
    try {
      into.set(name, kind.accept(given.get(name), into.get(name)));
    } catch (IllegalArgumentException reason) {
      throw CopperException.invalid(name, invalid(reason));
    }
  }

  void demandIn(ObjectNode owner) {
    if (required && owner.path(name).asText("").isBlank() && !owner.path(name).isObject()) {
      throw CopperException.invalid(name, "can't be blank");
    }
  }

  private String invalid(IllegalArgumentException reason) {
    return "Invalid value for %s: %s".formatted(CopperException.label(name), reason.getMessage());
  }
}
