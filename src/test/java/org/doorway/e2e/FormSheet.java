package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doorway.form.SeenText;

/** A form as Tasklist gets it: the file, and what is known when it is opened. */
record FormSheet(JsonNode schema, JsonNode known) {

  private static final Pattern TERM =
      Pattern.compile("(\\w+) (!?=) (null|true|\"([^\"]*)\")|(\\w+) >= (\\d+)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:if )?(\\w+)(?:}}| =)");

  /**
   * A person could have filled it like this: every field is there, and none that is asked lacks.
   */
  void assertTakes(Map<String, Object> answers) {
    var shown = fields().filter(field -> isShown(field, answers)).toList();
    assertThat(answers.keySet()).isSubsetOf(shown.stream().map(FormSheet::key).toList());
    for (var field : shown) {
      var answer = answers.get(key(field));
      if (field.path("validate").path("required").asBoolean()) {
        assertThat(answer).as(key(field)).isNotNull().isNotEqualTo("").isNotEqualTo(false);
      }
      if (answer != null && List.of("select", "radio").contains(field.path("type").asText())) {
        assertThat(options(field)).as(key(field)).contains(answer.toString());
      }
    }
  }

  /** Nobody reads a placeholder, "null" or "not known yet" where a fact should be. */
  void assertTellsWhatIsKnown() {
    components()
        .filter(text -> text.path("type").asText().equals("text") && isShown(text, Map.of()))
        .flatMap(text -> PLACEHOLDER.matcher(outsideOfConditions(text)).results())
        .map(placeholder -> placeholder.group(1))
        .forEach(key -> assertThat(known(key)).as(key).isNotNull().isNotEqualTo(""));
  }

  Object known(String key) {
    var value = known.path(key).path("value");
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isBoolean() ? (Object) value.asBoolean() : SeenText.of(value.asText());
  }

  private static String outsideOfConditions(JsonNode text) {
    return text.path("text").asText().replaceAll("\\{\\{#if.*?\\{\\{/if}}", "");
  }

  /** What a question offers, the words by the value. */
  Map<String, String> options(String key) {
    var options = new HashMap<String, String>();
    stream(read(String.valueOf(known(valuesKey(key)))))
        .forEach(
            option -> options.put(option.path("value").asText(), option.path("label").asText()));
    return options;
  }

  private List<String> options(JsonNode field) {
    var values = field.path("values");
    if (field.has("valuesKey")) {
      values = read(String.valueOf(known(field.path("valuesKey").asText())));
    }
    return stream(values).map(option -> option.path("value").asText()).toList();
  }

  private boolean isShown(JsonNode component, Map<String, Object> answers) {
    var hide = component.path("conditional").path("hide").asText("");
    return hide.isEmpty()
        || Stream.of(hide.substring(1).split(" or "))
            .noneMatch(terms -> Stream.of(terms.split(" and ")).allMatch(it -> holds(it, answers)));
  }

  /** The few words of FEEL our forms are written in. */
  private boolean holds(String term, Map<String, Object> answers) {
    var words = TERM.matcher(term.strip());
    assertThat(words.matches()).as(term).isTrue();
    if (words.group(5) != null) {
      var number = answers.getOrDefault(words.group(5), known(words.group(5)));
      return new BigDecimal(String.valueOf(number)).compareTo(new BigDecimal(words.group(6))) >= 0;
    }
    var values = new HashMap<>(answers);
    var value = values.getOrDefault(words.group(1), known(words.group(1)));
    var other =
        switch (words.group(3)) {
          case "null" -> null;
          case "true" -> true;
          default -> words.group(4);
        };
    return Objects.equals(value, other) == words.group(2).equals("=");
  }

  private Stream<JsonNode> fields() {
    return components().filter(component -> component.has("key"));
  }

  private Stream<JsonNode> components() {
    return stream(schema.path("components"));
  }

  private String valuesKey(String key) {
    return fields()
        .filter(field -> key(field).equals(key))
        .map(field -> field.path("valuesKey").asText())
        .findFirst()
        .orElseThrow();
  }

  private static String key(JsonNode field) {
    return field.path("key").asText();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
