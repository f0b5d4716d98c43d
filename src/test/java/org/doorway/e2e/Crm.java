package org.doorway.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the CRM, read as somebody at the CRM would. */
record Crm(JsonNode records, JsonNode stages, JsonNode users) {

  List<JsonNode> people(String name) {
    return named(records.path("people"), name);
  }

  List<JsonNode> opportunities(String street) {
    return named(records.path("opportunities"), street);
  }

  /** The mail address of a record's owner. */
  String assignee(JsonNode opportunity) {
    return Sandbox.stream(users)
        .filter(user -> user.path("id").equals(opportunity.path("assignee_id")))
        .map(user -> user.path("email").asText())
        .findFirst()
        .orElse("nobody");
  }

  /** The stages a record was in, first to last. */
  List<String> stagesOf(JsonNode opportunity) {
    return oldestFirst(records.path("changes"))
        .filter(change -> change.path("record_id").equals(opportunity.path("id")))
        .map(change -> change.path("attributes").path("pipeline_stage_id"))
        .filter(JsonNode::isArray)
        .map(stage -> stageName(stage.get(1)))
        .toList();
  }

  /** The notes of a record, first to last. */
  List<String> activities(JsonNode opportunity) {
    return oldestFirst(records.path("activities"))
        .filter(note -> note.path("parent").path("id").equals(opportunity.path("id")))
        .map(note -> note.path("details").asText())
        .toList();
  }

  private String stageName(JsonNode id) {
    return Sandbox.stream(stages)
        .filter(stage -> stage.path("id").equals(id))
        .map(stage -> stage.path("name").asText())
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> named(JsonNode records, String name) {
    return Sandbox.stream(records)
        .filter(each -> each.path("name").asText().contains(name))
        .toList();
  }

  private static Stream<JsonNode> oldestFirst(JsonNode newestFirst) {
    var all = Sandbox.stream(newestFirst).collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(all);
    return all.stream();
  }
}
