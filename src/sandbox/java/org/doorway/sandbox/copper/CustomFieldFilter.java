package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The search by custom field: {@code [{custom_field_definition_id, value}]}, or {@code
 * minimum_value} and {@code maximum_value}, or {@code allow_empty}. Copper does not search texts.
 */
record CustomFieldFilter(String type) implements Filter {

  @Override
  public Predicate<ObjectNode> by(JsonNode wanted) {
    Predicate<ObjectNode> all = entry -> true;
    for (var condition : Kind.list(wanted)) {
      all = all.and(condition(condition));
    }
    return all;
  }

  private Predicate<ObjectNode> condition(JsonNode condition) {
    var field =
        CustomField.find(type, condition.path(CustomField.ID))
            .orElseThrow(() -> new IllegalArgumentException("no such field: " + condition));
    if (!field.isFilterable()) {
      throw new IllegalArgumentException("cannot be searched: " + field.name());
    }
    var least = bound(condition, "minimum_value");
    var most = bound(condition, "maximum_value");
    var exact = bound(condition, CustomField.VALUE);
    var allowEmpty = condition.path("allow_empty").asBoolean();
    return entry -> {
      var value = CustomField.valueOf(entry, field.id());
      return value.isNumber()
          ? fits(value.decimalValue(), least, most) && fits(value.decimalValue(), exact, exact)
          : allowEmpty;
    };
  }

  private static boolean fits(
      BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    return (least == null || value.compareTo(least) >= 0)
        && (most == null || value.compareTo(most) <= 0);
  }

  private static @Nullable BigDecimal bound(JsonNode condition, String name) {
    var bound = condition.path(name);
    return bound.isMissingNode() || bound.isNull()
        ? null
        : Kind.must(Kind.isFinite(bound), bound, "must be a number").decimalValue();
  }
}
