package org.doorway.sandbox.copper;

import static org.doorway.sandbox.copper.SearchForm.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What activities can be filtered and sorted by. */
final class ActivitySearch {

  private ActivitySearch() {}

  static SearchForm form() {
    var filters = new HashMap<String, Filter>();
    filters.put("parent", ActivitySearch::about);
    filters.put("activity_types", ActivitySearch::ofTypes);
    filters.put("full_result", Filter.ignored());
    Filter.range(filters, "activity_date", "activity_date");
    var sorts = Map.of("activity_date", by("activity_date"), "date_modified", by("date_modified"));
    return new SearchForm(filters, sorts, "activity_date", "desc");
  }

  private static Predicate<ObjectNode> about(JsonNode wanted) {
    Kind.must(wanted.isObject() && Kind.isId(wanted.path("id")), wanted, "must have a type and id");
    return activity -> Reference.of(activity.path("parent")).equals(Reference.of(wanted));
  }

  private static Predicate<ObjectNode> ofTypes(JsonNode wanted) {
    Kind.list(wanted).forEach(type -> Kind.must(Kind.isId(type.path("id")), type, "has no id"));
    return activity -> {
      for (var type : wanted) {
        if (sameType(type, activity.path("type"))) {
          return true;
        }
      }
      return wanted.isEmpty();
    };
  }

  private static boolean sameType(JsonNode one, JsonNode other) {
    return one.path("id").asLong() == other.path("id").asLong()
        && one.path("category").asText().equals(other.path("category").asText());
  }
}
