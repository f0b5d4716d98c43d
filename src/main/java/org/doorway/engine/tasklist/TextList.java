package org.doorway.engine.tasklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of texts out of JSON that was submitted, token by token: nothing nested is followed
 * and no object is ever built.
 */
final class TextList {

  private static final int LONGEST = 100_000;
  private static final int LONGEST_TEXT = 500;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private TextList() {}

  /** Empty for everything else than one list of texts. */
  static Optional<List<String>> in(JsonValue submitted) {
    String json = submitted.getValueSerialized();
    return json == null || json.length() > LONGEST ? Optional.empty() : read(json);
  }

  private static Optional<List<String>> read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return Optional.ofNullable(list(parser));
    } catch (IOException notAList) {
      return Optional.empty();
    }
  }

  private static @Nullable List<String> list(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    var texts = new ArrayList<String>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(parser.getText());
    }
    boolean ended = parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null;
    return ended ? List.copyOf(texts) : null;
  }
}
