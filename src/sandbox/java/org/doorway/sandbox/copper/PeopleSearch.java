package org.doorway.sandbox.copper;

import static org.doorway.sandbox.copper.SearchForm.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What people can be filtered and sorted by. */
final class PeopleSearch {

  private PeopleSearch() {}

  static SearchForm form(RecordTable table) {
    return new SearchForm(filters(table), sorts(), "first_name", "asc");
  }

  private static Map<String, Filter> filters(RecordTable table) {
    var filters = new HashMap<String, Filter>();
    for (var id : List.of("contact_type", "assignee", "company")) {
      filters.put(id + "_ids", Filter.ids(id + "_id"));
    }
    filters.put("ids", Filter.ids("id"));
    filters.put("name", Filter.contains("name"));
    filters.put("tags", Filter.anyOf("tags"));
    filters.put("emails", PeopleFilters.emails());
    filters.put("phone_number", PeopleFilters.phone());
    filters.put("opportunity_ids", PeopleFilters.contactsOf(table));
    for (var part : List.of("city", "state", "postal_code", "country")) {
      filters.put(part, PeopleFilters.address(part));
    }
    filters.put("followed", Filter.ignored());
    filters.put("custom_fields", new CustomFieldFilter("person"));
    Filter.range(filters, "interaction_count", "interaction_count");
    Filter.range(filters, "interaction_date", "date_last_contacted");
    Filter.range(filters, "created_date", "date_created");
    Filter.range(filters, "modified_date", "date_modified");
    return filters;
  }

  private static Map<String, Function<ObjectNode, JsonNode>> sorts() {
    var sorts = new HashMap<String, Function<ObjectNode, JsonNode>>();
    for (var attribute :
        List.of(
            "name",
            "first_name",
            "last_name",
            "title",
            "date_modified",
            "date_created",
            "interaction_count")) {
      sorts.put(attribute, by(attribute));
    }
    sorts.put("last_interaction", by("date_last_contacted"));
    sorts.put("email", person -> person.path("emails").path(0).path("email"));
    sorts.put("phone", person -> person.path("phone_numbers").path(0).path("number"));
    sorts.put("city", person -> person.path("address").path("city"));
    sorts.put("state", person -> person.path("address").path("state"));
    sorts.put("zip", person -> person.path("address").path("postal_code"));
    return sorts;
  }
}
