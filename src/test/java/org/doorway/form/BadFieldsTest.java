package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doorway.badinput.BadInputs;
import org.doorway.sale.value.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input in every field of every form: refused in words, or taken as it was written. */
class BadFieldsTest {

  private static final List<String> INPUTS = BadInputs.read().texts();

  static Stream<Path> forms() throws IOException {
    return FormsTest.forms();
  }

  @Test
  void thereAreHundreds() {
    assertThat(INPUTS).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(BadInputs.read().all()).extracting(BadInputs.Input::kind).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void fieldRefusesOrKeepsWhatWasWritten(Path file) throws IOException {
    for (FormField field : fields(file)) {
      for (String input : INPUTS) {
        taken(field, input).ifPresent(value -> assertThatIsKept(field, input, value));
      }
    }
  }

  private static void assertThatIsKept(FormField field, String input, Object value) {
    if (value instanceof String text) {
      assertThat(text.codePoints())
          .as(field.key())
          .noneMatch(Characters::isUnkeepable)
          .noneMatch(Characters::turnsAround);
      assertThat(text).as(field.key()).hasSizeLessThanOrEqualTo(3000);
      if (field.rule() instanceof TextRule rule
          && !field.key().toLowerCase(Locale.ROOT).contains("phone")) {
        assertThat(text).as(field.key()).isEqualToIgnoringCase(written(input, rule.multiline()));
      }
    }
  }

  private static String written(String input, boolean multiline) {
    String text = Characters.withoutInvisible(input);
    return PlainText.trim(multiline ? text.replace("\r\n", "\n").replace('\r', '\n') : text);
  }

  /** Whatever else is thrown than a refusal would be a 500. */
  private static Optional<Object> taken(FormField field, String input) {
    try {
      return field.check(input, Map.of());
    } catch (Refused refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("org.").doesNotContain("java.");
      return Optional.empty();
    }
  }

  private static List<FormField> fields(Path file) throws IOException {
    var fields = new ArrayList<FormField>();
    StreamSupport.stream(
            new ObjectMapper().readTree(Files.readString(file)).path("components").spliterator(),
            false)
        .map(FieldReader::read)
        .forEach(field -> field.ifPresent(fields::add));
    return fields;
  }
}
