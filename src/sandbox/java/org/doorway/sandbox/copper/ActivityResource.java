package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** Notes, calls, meetings. Some kinds count as a contact with whom they are about. */
@Sandbox
@Component
class ActivityResource implements Resource {

  static final String PATH = "activities";

  private final RecordTable table;

  ActivityResource(RecordTable table) {
    this.table = table;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String type() {
    return "activity";
  }

  /** Beyond 32 bits, as Copper's are. */
  @Override
  public long firstId() {
    return 3_064_242_278L;
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.required("parent", Reference.kind(table)),
        Field.required("type", ActivityResource::userType),
        Field.of("user_id", Kind.id(id -> Catalogue.user(id).isPresent())),
        Field.required("details", Kind.text()),
        Field.of("activity_date", Kind.timestamp()),
        Field.derived("old_value"),
        Field.derived("new_value"));
  }

  @Override
  public void complete(ObjectNode edited, Edit edit) {
    if (!edited.hasNonNull("user_id")) {
      edited.put("user_id", edit.by().id());
    }
    if (!edited.hasNonNull("activity_date")) {
      edited.put("activity_date", edit.now());
    }
  }

  @Override
  public void created(ObjectNode created) {
    var type = ActivityType.ofUser(created.path("type").path("id").asLong());
    if (type.isEmpty() || !type.get().countAsInteraction()) {
      return;
    }
    var about = Reference.of(created.path("parent"));
    table.find(about.path(), about.id()).ifPresent(parent -> contact(about, parent, created));
  }

  private void contact(Reference about, ObjectNode parent, ObjectNode activity) {
    var last = parent.path("date_last_contacted").asLong();
    parent.put("date_last_contacted", Math.max(last, activity.path("activity_date").asLong()));
    parent.put("interaction_count", parent.path("interaction_count").asInt() + 1);
    table.update(about.path(), parent);
  }

  @Override
  public SearchForm search() {
    return ActivitySearch.form();
  }

  private static JsonNode userType(JsonNode given, JsonNode current) {
    var id = given.path("id");
    var writable = given.path("category").asText().equals("user");
    Kind.must(writable, given, "only the category user can be written");
    var known = Kind.isId(id) && ActivityType.ofUser(id.longValue()).isPresent();
    Kind.must(known, given, "no such activity type");
    return JsonNodeFactory.instance.objectNode().put("id", id.longValue()).put("category", "user");
  }
}
