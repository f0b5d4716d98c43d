package org.doorway.sandbox.copper;

import static org.doorway.sandbox.copper.SearchForm.by;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** To-dos in the CRM; Copper itself notes when one was completed. */
@Sandbox
@Component
class TaskResource implements Resource {

  static final String PATH = "tasks";

  private final RecordTable table;

  TaskResource(RecordTable table) {
    this.table = table;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String type() {
    return "task";
  }

  @Override
  public long firstId() {
    return 3_716_920;
  }

  @Override
  public List<Field> fields() {
    var nothing = JsonNodeFactory.instance.objectNode().putNull("id").putNull("type");
    return List.of(
        Field.required("name", Kind.text()),
        Field.of("related_resource", nothing, Reference.kind(table)),
        Field.of("assignee_id", Kind.id(id -> Catalogue.user(id).isPresent())),
        Field.of("due_date", Kind.timestamp()),
        Field.of("reminder_date", Kind.timestamp()),
        Field.derived("completed_date"),
        Field.of("priority", "None", Kind.oneOf("None", "High")),
        Field.of("status", "Open", Kind.oneOf("Open", "Completed")),
        Field.of("details", Kind.text()),
        Field.list("tags", Kind.tags()),
        Field.list("custom_fields", CustomField.kind(type())));
  }

  @Override
  public void complete(ObjectNode edited, Edit edit) {
    if (edit.before().isEmpty() && !edit.given().has("assignee_id")) {
      edited.put("assignee_id", edit.by().id());
    }
    var completed = edited.path("status").asText().equals("Completed");
    if (!completed) {
      edited.putNull("completed_date");
    } else if (!edited.hasNonNull("completed_date")) {
      edited.put("completed_date", edit.now());
    }
  }

  @Override
  public SearchForm search() {
    var filters = new HashMap<String, Filter>();
    filters.put("ids", Filter.ids("id"));
    filters.put("name", Filter.contains("name"));
    filters.put("assignee_ids", Filter.ids("assignee_id"));
    filters.put("opportunity_ids", relatedTo("opportunity"));
    filters.put("project_ids", relatedTo("project"));
    filters.put("statuses", Filter.anyOf("status"));
    filters.put("tags", Filter.anyOf("tags"));
    Filter.range(filters, "due_date", "due_date");
    Filter.range(filters, "created_date", "date_created");
    Filter.range(filters, "modified_date", "date_modified");
    var sorts =
        Map.of(
            "name", by("name"),
            "due_date", by("due_date"),
            "reminder_date", by("reminder_date"),
            "completed_date", by("completed_date"),
            "priority", by("priority"),
            "status", by("status"),
            "date_created", by("date_created"),
            "date_modified", by("date_modified"));
    return new SearchForm(filters, sorts, "due_date", "asc");
  }

  private static Filter relatedTo(String type) {
    return wanted -> {
      var ids = new HashSet<Long>();
      for (var id : Kind.list(wanted)) {
        ids.add(Kind.must(id.isIntegralNumber(), id, "IDs must be positive integers").longValue());
      }
      return task -> {
        var related = Reference.of(task.path("related_resource"));
        return ids.contains(related.type().equals(type) ? related.id() : Filter.NONE);
      };
    };
  }
}
