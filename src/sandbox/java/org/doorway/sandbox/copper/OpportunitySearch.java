package org.doorway.sandbox.copper;

import static org.doorway.sandbox.copper.SearchForm.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What opportunities can be filtered and sorted by. */
final class OpportunitySearch {

  private static final Map<String, String> RANGES =
      Map.of(
          "monetary_value", "monetary_value",
          "interaction_count", "interaction_count",
          "close_date", "close_date",
          "interaction_date", "date_last_contacted",
          "stage_change_date", "date_stage_changed",
          "created_date", "date_created",
          "modified_date", "date_modified");

  private OpportunitySearch() {}

  static SearchForm form(RecordTable table) {
    return new SearchForm(filters(), sorts(table), "name", "asc");
  }

  private static Map<String, Filter> filters() {
    var filters = new HashMap<String, Filter>();
    for (var id :
        List.of(
            "assignee",
            "pipeline",
            "pipeline_stage",
            "customer_source",
            "loss_reason",
            "company")) {
      filters.put(id + "_ids", Filter.ids(id + "_id"));
    }
    filters.put("ids", Filter.ids("id"));
    filters.put("name", Filter.contains("name"));
    filters.put("status_ids", Filter.numbered("status", "Open", "Won", "Lost", "Abandoned"));
    filters.put("priority_ids", Filter.numbered("priority", "None", "Low", "Medium", "High"));
    filters.put("tags", Filter.anyOf("tags"));
    filters.put("followed", Filter.ignored());
    filters.put("custom_fields", new CustomFieldFilter("opportunity"));
    RANGES.forEach((parameter, attribute) -> Filter.range(filters, parameter, attribute));
    return filters;
  }

  private static Map<String, Function<ObjectNode, JsonNode>> sorts(RecordTable table) {
    var sorts = new HashMap<String, Function<ObjectNode, JsonNode>>();
    for (var attribute :
        List.of(
            "name",
            "company_name",
            "customer_source_id",
            "date_modified",
            "date_created",
            "status",
            "priority",
            "interaction_count",
            "win_probability")) {
      sorts.put(attribute, by(attribute));
    }
    sorts.put("account", by("company_name"));
    sorts.put("value", by("monetary_value"));
    sorts.put("stage", by("pipeline_stage_id"));
    sorts.put("deal_last_stage", by("date_stage_changed"));
    sorts.put("source", by("customer_source_id"));
    sorts.put("last_interaction", by("date_last_contacted"));
    sorts.put("close_date", OpportunitySearch::closeDate);
    sorts.put("assignee", OpportunitySearch::assignee);
    sorts.put("contact", opportunity -> contact(opportunity, table));
    return sorts;
  }

  private static JsonNode closeDate(ObjectNode opportunity) {
    var date = opportunity.path("close_date");
    return date.isTextual() ? LongNode.valueOf(CopperDate.seconds(date)) : NullNode.instance;
  }

  private static JsonNode assignee(ObjectNode opportunity) {
    return Catalogue.user(opportunity.path("assignee_id").asLong())
        .<JsonNode>map(user -> TextNode.valueOf(user.name()))
        .orElse(NullNode.instance);
  }

  private static JsonNode contact(ObjectNode opportunity, RecordTable table) {
    return table
        .find(PeopleResource.PATH, opportunity.path("primary_contact_id").asLong())
        .map(person -> person.get("name"))
        .orElse(NullNode.instance);
  }
}
