package org.doorway.sandbox.copper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;

/** What somebody did to a record: every attribute it touched as {@code [old, new]}. */
record Change(
    Instant at,
    String user,
    String type,
    @JsonProperty("record_id") long recordId,
    String event,
    ObjectNode attributes) {

  private static final Set<String> STAMPS = Set.of("id", "date_created", "date_modified");
  private static final String CUSTOM_FIELDS = "custom_fields";

  static ObjectNode attributes(ObjectNode before, ObjectNode after) {
    var changed = JsonNodeFactory.instance.objectNode();
    for (var attribute : after.properties()) {
      var name = attribute.getKey();
      var old = before.has(name) ? before.get(name) : NullNode.instance;
      if (!STAMPS.contains(name) && !name.equals(CUSTOM_FIELDS)) {
        note(changed, name, old, attribute.getValue());
      }
    }
    var custom = customFields(before, after);
    if (!custom.isEmpty()) {
      changed.set(CUSTOM_FIELDS, custom);
    }
    return changed;
  }

  private static ObjectNode customFields(ObjectNode before, ObjectNode after) {
    var changed = JsonNodeFactory.instance.objectNode();
    for (var entry : after.path(CUSTOM_FIELDS)) {
      var id = entry.path(CustomField.ID).asLong();
      var now = entry.path(CustomField.VALUE);
      note(changed, String.valueOf(id), CustomField.valueOf(before, id), now);
    }
    return changed;
  }

  /** Compares what is written: a number read back from the table may be of another Java type. */
  private static void note(ObjectNode changed, String name, JsonNode old, JsonNode now) {
    var bothEmpty = old.isNull() && now.isEmpty() && now.isContainerNode();
    if (!bothEmpty && !old.toString().equals(now.toString())) {
      changed.putArray(name).add(old).add(now);
    }
  }
}
