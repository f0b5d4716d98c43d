package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A search as it was asked for: filters, an order and one page. */
class Search {

  private static final int DEFAULT_SIZE = 20;
  private static final int LARGEST_SIZE = 200;
  private static final int LAST_RECORD = 100_000;
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : Filter.lower(one).compareTo(Filter.lower(other));
  private static final Comparator<ObjectNode> BY_ID =
      Comparator.comparing(entry -> entry.path("id").asLong());

  private final SearchForm form;
  private final ObjectNode wanted;

  Search(SearchForm form, ObjectNode wanted) {
    this.form = form;
    this.wanted = wanted;
  }

  Found in(List<ObjectNode> all) {
    var number = whole("page_number", 1, LAST_RECORD);
    var size = whole("page_size", DEFAULT_SIZE, LARGEST_SIZE);
    var order = order(all);
    var matching = all.stream().filter(filter()).toList();
    var first = (long) (number - 1) * size;
    if (first >= LAST_RECORD) {
      throw CopperException.invalid("page_number", "only the first 100000 records are searched");
    }
    return new Found(
        matching.stream().sorted(order).skip(first).limit(size).toList(), matching.size());
  }

  private Predicate<ObjectNode> filter() {
    Predicate<ObjectNode> all = entry -> true;
    for (var parameter : form.filters().entrySet()) {
      if (wanted.hasNonNull(parameter.getKey())) {
        all = all.and(filter(parameter));
      }
    }
    return all;
  }

  private Predicate<ObjectNode> filter(Map.Entry<String, Filter> parameter) {
    try {
      return parameter.getValue().by(wanted.get(parameter.getKey()));
    } catch (IllegalArgumentException reason) {
      throw CopperException.invalid(parameter.getKey(), String.valueOf(reason.getMessage()));
    }
  }

  /**
   * Equal records follow in the order of their ids, or pages would overlap; empty ones come last.
   */
  private Comparator<ObjectNode> order(List<ObjectNode> all) {
    var key = form.sorts().get(word("sort_by", form.defaultSort()));
    var direction = word("sort_direction", form.defaultDirection());
    if (key == null) {
      throw CopperException.invalid("sort_by", "no such field");
    }
    if (!direction.equals("asc") && !direction.equals("desc")) {
      throw CopperException.invalid("sort_direction", "must be asc or desc");
    }
    var keys = all.stream().collect(Collectors.toMap(Function.identity(), key, (a, b) -> a));
    var byValue = direction.equals("asc") ? BY_VALUE : BY_VALUE.reversed();
    return Comparator.<ObjectNode, Boolean>comparing(entry -> isEmpty(keys.get(entry)))
        .thenComparing(keys::get, byValue)
        .thenComparing(BY_ID);
  }

  private static boolean isEmpty(@Nullable JsonNode key) {
    return key == null || key.isNull() || key.isMissingNode();
  }

  private String word(String parameter, String otherwise) {
    var given = wanted.path(parameter);
    return given.isMissingNode() || given.isNull() ? otherwise : given.asText();
  }

  private int whole(String parameter, int otherwise, int most) {
    var given = wanted.path(parameter);
    if (given.isMissingNode() || given.isNull()) {
      return otherwise;
    }
    var whole = (given.isIntegralNumber() && given.canConvertToInt()) || given.isTextual();
    var number = whole ? given.asInt(0) : 0;
    if (number < 1 || number > most) {
      throw CopperException.invalid(parameter, "must be between 1 and " + most);
    }
    return number;
  }

  /** One page, and how many there are in all. */
  record Found(List<ObjectNode> page, int total) {}
}
