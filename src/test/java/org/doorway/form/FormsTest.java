package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form of the application keeps to. */
class FormsTest {

  private static final Set<String> TEXTS = Set.of("textfield", "textarea");
  private static final Pattern SENTENCE = Pattern.compile("[A-Z][^{}^\\\\]+[.]");
  private static final int FITS_ONE_LINE_OF_A_PHONE = 34;

  static Stream<Path> forms() throws IOException {
    try (var files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
    }
  }

  @Test
  void thereAreForms() throws IOException {
    assertThat(forms()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void idIsTheFileName(Path file) throws IOException {
    JsonNode form = json(file);

    assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void keysAndIdsAreUniqueAndSayTheSame(Path file) throws IOException {
    var ids = new HashSet<String>();
    for (JsonNode component : components(file)) {
      String id = component.path("id").asText();
      assertThat(ids.add(id)).as(id).isTrue();
      assertThat(id).matches("(Field|Text|Table)_[A-Z][A-Za-z0-9]*");
      if (component.has("key")) {
        String key = component.get("key").asText();
        assertThat(key).matches("[a-z][A-Za-z0-9]*");
        assertThat(id)
            .isEqualTo("Field_" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyTextHasAnEnd(Path file) throws IOException {
    for (JsonNode component : components(file)) {
      if (TEXTS.contains(component.path("type").asText())) {
        assertThat(component.at("/validate/maxLength").asInt())
            .as(key(component))
            .isBetween(1, 3000);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatAPersonWouldMeetInABrowserAloneIsLeftToTheServer(Path file) throws IOException {
    for (JsonNode component : components(file)) {
      assertThat(component.path("validate").properties())
          .as(key(component))
          .extracting(Map.Entry::getKey)
          .isSubsetOf("required", "min", "max", "maxLength");
      assertThat(component.has("disallowPassedDates")).as(key(component)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyRefusalIsASentence(Path file) throws IOException {
    var form = FormSchema.read(Files.readString(file), Question.FEEL);
    int refusals = 0;
    for (Object wrong : new Object[] {null, "\u0000", "no", "-1", -1, 1e12, true}) {
      var submitted = new HashMap<String, Object>();
      form.keys().forEach(key -> submitted.put(key, wrong));
      Remarks remarks = form.remarks();
      form.read(submitted, Map.of(), remarks);

      try {
        remarks.settle(List.of());
      } catch (InvalidInput refused) {
        assertThat(refused.problems())
            .extracting(InvalidInput.Problem::message)
            .allMatch(SENTENCE.asMatchPredicate());
        refusals++;
      }
    }
    assertThat(refusals > 0).as("refuses something").isEqualTo(!form.keys().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void labelsFitAPhone(Path file) throws IOException {
    for (JsonNode component : components(file)) {
      String type = component.path("type").asText();
      if (type.equals("checkbox")) {
        assertThat(component.path("label").asText()).hasSizeLessThan(FITS_ONE_LINE_OF_A_PHONE);
      }
      if (type.equals("select")) {
        for (JsonNode option : component.path("values")) {
          assertThat(option.path("label").asText()).hasSizeLessThan(FITS_ONE_LINE_OF_A_PHONE);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void emptySubmissionIsRefusedInWords(Path file) throws IOException {
    var form = FormSchema.read(Files.readString(file), Question.FEEL);
    var nothing = new HashMap<String, Object>();
    form.keys().forEach(key -> nothing.put(key, null));

    boolean asksForSomething =
        components(file).stream().anyMatch(it -> it.at("/validate/required").asBoolean());
    assertThat(messageOf(form, nothing))
        .contains(asksForSomething ? "Please " : "accepted")
        .doesNotContain("{{");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyConditionHoldsItsQuestionBackAtFirst(Path file) throws IOException {
    var nothing = new HashMap<String, Object>();
    components(file).forEach(component -> nothing.put(key(component), null));
    for (JsonNode component : components(file)) {
      String hide = component.at("/conditional/hide").asText("=true");
      assertThat(hide).startsWith("=");
      assertThat(Question.FEEL.isTrue(hide.substring(1), nothing)).as(hide).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void conditionsAskOnlyWhatWasAskedBefore(Path file) throws IOException {
    var asked = new HashSet<>(Set.of("null", "or", "and", "true"));
    var all = components(file).stream().map(FormsTest::key).toList();
    for (JsonNode component : components(file)) {
      String hide = component.at("/conditional/hide").asText("").replaceAll("\"[^\"]*\"", "");
      Pattern.compile("[A-Za-z]+")
          .matcher(hide)
          .results()
          .map(word -> word.group())
          .filter(word -> all.contains(word) || component.has("key"))
          .forEach(word -> assertThat(asked).as(hide).contains(word));
      asked.add(key(component));
      asked.addAll(FormTexts.names(component));
    }
  }

  /** A text shows a value escaped and a field as it is, so no value may be both. */
  @ParameterizedTest
  @MethodSource("forms")
  void noTextTellsWhatAFieldHolds(Path file) throws IOException {
    var form = FormSchema.read(Files.readString(file), Question.FEEL);

    assertThat(form.told()).noneMatch(form::isEntry);
    for (JsonNode component : components(file)) {
      String label = component.path("label").asText() + component.path("description").asText();
      Pattern.compile("\\{\\{(\\w+)}}")
          .matcher(label)
          .results()
          .forEach(name -> assertThat(name.group(1)).isEqualTo("sellerPhone"));
    }
  }

  @Test
  void whatTextsTellIsFoundInEveryKindOfTemplate() {
    var form =
        FormSchema.read(
            """
            {"id": "f", "components": [
              {"type": "text", "text": "{{a}} {{if b = null then \\"no b\\" else c}}{{#if d}}{{e}}{{/if}}"},
              {"type": "textfield", "key": "g", "description": "{{h}}"}]}
            """,
            Question.FEEL);

    assertThat(form.told()).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(form.isEntry("g")).isTrue();
    assertThat(form.isEntry("a")).isFalse();
  }

  private static String messageOf(FormSchema form, Map<String, Object> submitted) {
    try {
      Question.check(form, submitted);
      return "accepted";
    } catch (InvalidInput refused) {
      return refused.getMessage();
    }
  }

  private static String key(JsonNode component) {
    return component.path("key").asText();
  }

  private static List<JsonNode> components(Path file) throws IOException {
    return StreamSupport.stream(json(file).path("components").spliterator(), false).toList();
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
