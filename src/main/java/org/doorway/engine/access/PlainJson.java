package org.doorway.engine.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doorway.sale.value.Characters;
import org.doorway.sale.value.Storable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A body as the web applications send it: one JSON object of texts that can be kept and values that
 * are what they look like. A type that is built from what was sent, an object, a file, XML, is
 * refused before anything of it is read.
 */
final class PlainJson {

  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 30;
  private static final Set<String> BUILT = Set.of("bytes", "file", "object", "xml");

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private PlainJson() {}

  /** The body, byte for byte, or an empty object where there is none. */
  static byte[] read(HttpServletRequest request) throws IOException, UnreadableException {
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new UnreadableException(HttpStatus.PAYLOAD_TOO_LARGE, "What was sent is too long");
    }
    if (new String(body, StandardCharsets.UTF_8).isBlank()) {
      return "{}".getBytes(StandardCharsets.UTF_8);
    }
    if (!isJson(request.getContentType())) {
      throw new UnreadableException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON is read here");
    }
    check(parse(body));
    return body;
  }

  private static boolean isJson(@Nullable String type) {
    try {
      return type != null
          && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    } catch (InvalidMediaTypeException garbled) {
      return false;
    }
  }

  private static JsonNode parse(byte[] body) throws UnreadableException {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (IOException notJson) {
      throw new UnreadableException(HttpStatus.BAD_REQUEST, "What was sent is not JSON");
    }
    throw new UnreadableException(HttpStatus.BAD_REQUEST, "A JSON object is expected");
  }

  private static void check(JsonNode json) throws UnreadableException {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      checkField(field.getKey(), field.getValue());
    }
  }

  private static void checkField(String name, JsonNode value) throws UnreadableException {
    checkText(name, name);
    if (value.isTextual()) {
      checkText(name, value.textValue());
    }
    if (name.equals("type") && isBuilt(value)) {
      throw refused(name, "must be that of a text, a number, or ticked or not");
    }
    if (value.isObject() && name.equals("variables")) {
      checkVariables(value); // what they say, their form checks, and knows how to call them
      return;
    }
    if (value.isObject() && name.equals("modifications")) {
      checkVariables(value);
    }
    if (value.isArray()) {
      for (JsonNode each : value) {
        checkField(name, each);
      }
    }
    check(value);
  }

  private static void checkVariables(JsonNode variables) throws UnreadableException {
    for (Map.Entry<String, JsonNode> variable : variables.properties()) {
      JsonNode type = variable.getValue().path("type");
      if (variable.getValue().isNull() || isBuilt(type)) {
        throw refused(variable.getKey(), "must be text, a number, or ticked or not");
      }
    }
  }

  private static boolean isBuilt(JsonNode type) {
    return BUILT.contains(type.asText().toLowerCase(Locale.ROOT));
  }

  private static void checkText(String field, String text) throws UnreadableException {
    if (text.codePoints().anyMatch(Characters::isUnkeepable)) {
      throw refused(field, "has a character that cannot be kept");
    }
    if (text.codePoints().anyMatch(Characters::turnsAround)) {
      throw refused(field, "has a character that turns around what follows it");
    }
  }

  private static UnreadableException refused(String field, String why) {
    return new UnreadableException(HttpStatus.BAD_REQUEST, Storable.text(field, 200) + ": " + why);
  }

  /** What was sent cannot be taken, and why. */
  static final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    UnreadableException(HttpStatus status, String message) {
      super(message);
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }
}
