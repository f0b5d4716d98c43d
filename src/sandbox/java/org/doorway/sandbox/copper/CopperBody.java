package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a client sent, whatever it is. */
final class CopperBody {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private CopperBody() {}

  static ObjectNode read(byte @Nullable [] body) {
    if (body == null || body.length == 0) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (tree(body) instanceof ObjectNode node) {
      return node;
    }
    throw new CopperException(422, "Invalid input: expected a JSON object");
  }

  /** A search takes what stands in its address, too; what the body says goes before. */
  static ObjectNode read(Map<String, String> query, byte @Nullable [] body) {
    var wanted = JsonNodeFactory.instance.objectNode();
    query.forEach(wanted::put);
    wanted.setAll(read(body));
    return wanted;
  }

  private static JsonNode tree(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException malformed) {
      throw new CopperException(400, "Invalid input: malformed JSON");
    }
  }
}
