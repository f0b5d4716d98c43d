package org.doorway.world.crm.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.doorway.sale.value.Storable;
import org.jspecify.annotations.Nullable;

/** The value of a custom field, on the wire. */
record CopperCustomField(long customFieldDefinitionId, @Nullable JsonNode value) {

  static CopperCustomField of(long definitionId, long number) {
    return new CopperCustomField(definitionId, JsonNodeFactory.instance.numberNode(number));
  }

  static CopperCustomField of(long definitionId, String text) {
    return new CopperCustomField(definitionId, JsonNodeFactory.instance.textNode(text));
  }

  /** A number field arrives as 42, as 42.0 or as null. */
  Optional<Long> number() {
    return value != null && value.canConvertToExactIntegral()
        ? Optional.of(value.longValue())
        : Optional.empty();
  }

  Optional<String> text() {
    return value != null && value.isTextual()
        ? Optional.of(Storable.text(value.asText()))
        : Optional.empty();
  }
}
