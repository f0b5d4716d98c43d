package org.doorway.world.crm.copper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.doorway.sale.value.Storable;
import org.doorway.world.crm.CrmUnavailableException;
import org.jspecify.annotations.Nullable;

/** Copper's JSON: snake case, unknown fields welcome, ids required. */
final class CopperJson {

  private static final int LONGEST_MESSAGE = 500;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(new SimpleModule().addDeserializer(String.class, new StorableText()))
          .build();

  private CopperJson() {}

  static byte[] write(Object body) {
    try {
      return MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static <T> T read(String attempt, byte[] answer, Class<T> type) {
    try {
      return Objects.requireNonNull(MAPPER.readValue(answer, type));
    } catch (IOException | NullPointerException unreadable) {
      throw CrmUnavailableException.notYet(
          "Could not " + attempt + ": Copper's answer cannot be read", unreadable);
    }
  }

  /** Copper explains itself in {@code message}, in {@code error}, or not at all. */
  static String explanation(byte[] answer) {
    try {
      var body = MAPPER.readTree(answer);
      return Stream.of("message", "error")
          .map(body::path)
          .map(node -> node.isValueNode() ? node.asText("") : node.toString())
          .filter(text -> !text.isBlank())
          .findFirst()
          .map(text -> Storable.text(text, LONGEST_MESSAGE))
          .orElse("");
    } catch (IOException noJson) {
      return "";
    }
  }

  /** What Copper says ends up in our tables. */
  private static final class StorableText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StorableText() {
      super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(json, context);
      return text == null ? null : Storable.text(text);
    }
  }
}
