package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;

/** A pointer from one record to another: {@code {"type": "opportunity", "id": 1}}. */
record Reference(String type, long id) {

  private static final List<String> TYPES =
      List.of("lead", "person", "company", "opportunity", "project", "task");
  private static final Map<String, String> PATHS =
      Map.of(
          "person",
          PeopleResource.PATH,
          "opportunity",
          OpportunityResource.PATH,
          "task",
          TaskResource.PATH);

  static Reference of(JsonNode node) {
    return new Reference(node.path("type").asText(), node.path("id").asLong());
  }

  static Kind kind(RecordTable table) {
    return (given, current) -> {
      var reference = of(given);
      Kind.must(TYPES.contains(reference.type()), given, "has no known type");
      Kind.must(Kind.isId(given.path("id")), given, "IDs must be positive integers");
      Kind.must(reference.exists(table), given, "does not exist");
      return JsonNodeFactory.instance
          .objectNode()
          .put("id", reference.id())
          .put("type", reference.type());
    };
  }

  /** Where the record is kept; empty for the kinds the stand-in does not have. */
  String path() {
    return PATHS.getOrDefault(type, "");
  }

  private boolean exists(RecordTable table) {
    return table.has(path(), id);
  }
}
