package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doorway.sandbox.PageTime;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** The CRM's records in the words of people: names for ids, dates for seconds. */
@Sandbox
@Component
class CrmView {

  record OpportunityRow(
      long id,
      String name,
      String contact,
      String stage,
      String status,
      String assignee,
      String value,
      String modified) {}

  record PersonRow(long id, String name, String emails, String phones, String created) {}

  record ActivityRow(String at, String kind, String about, String by, String details) {}

  record ChangeRow(String at, String user, String what, List<String> attributes) {}

  private final RecordTable table;
  private final PageTime time;

  CrmView(RecordTable table, PageTime time) {
    this.table = table;
    this.time = time;
  }

  OpportunityRow opportunity(ObjectNode record) {
    return new OpportunityRow(
        record.path("id").asLong(),
        text(record.path("name")),
        name(PeopleResource.PATH, record.path("primary_contact_id")),
        Catalogue.stage(record.path("pipeline_stage_id").asLong())
            .map(Catalogue.Stage::name)
            .orElse(""),
        text(record.path("status")),
        user(record.path("assignee_id")),
        money(record.path("monetary_value")),
        moment(record.path("date_modified")));
  }

  PersonRow person(ObjectNode record) {
    return new PersonRow(
        record.path("id").asLong(),
        text(record.path("name")),
        joined(record.path("emails"), "email"),
        joined(record.path("phone_numbers"), "number"),
        moment(record.path("date_created")));
  }

  ActivityRow activity(ObjectNode record) {
    var about = Reference.of(record.path("parent"));
    var kind = ActivityType.ofUser(record.path("type").path("id").asLong());
    return new ActivityRow(
        moment(record.path("activity_date")),
        kind.map(ActivityType::name).orElse("Activity"),
        name(about.path(), record.path("parent").path("id")),
        user(record.path("user_id")),
        text(record.path("details")));
  }

  ChangeRow change(Change change) {
    var attributes = new ChangeLines(this::moment).of(change.attributes());
    var what = "%s %d: %s".formatted(change.type(), change.recordId(), change.event());
    return new ChangeRow(time.show(change.at()), change.user(), what, attributes);
  }

  private String name(String path, JsonNode id) {
    return table.find(path, id.asLong()).map(found -> text(found.path("name"))).orElse("");
  }

  private static String user(JsonNode id) {
    return Catalogue.user(id.asLong()).map(Catalogue.User::name).orElse("");
  }

  private String moment(JsonNode seconds) {
    return time.show(Instant.ofEpochSecond(seconds.asLong()));
  }

  private static String money(JsonNode amount) {
    return amount.isNumber()
        ? NumberFormat.getCurrencyInstance(Locale.US).format(amount.decimalValue())
        : "";
  }

  private static String joined(JsonNode entries, String key) {
    var values = new ArrayList<String>();
    entries.forEach(entry -> values.add(entry.path(key).asText()));
    return String.join(", ", values);
  }

  private static String text(JsonNode value) {
    return value.asText("");
  }
}
