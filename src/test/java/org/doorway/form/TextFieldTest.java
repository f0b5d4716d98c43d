package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldTest {

  private final Question name =
      Question.of("textfield", ", 'validate': {'required': true, 'minLength': 2, 'maxLength': 10}");
  private final Question notes = Question.of("textarea", ", 'validate': {'maxLength': 20}");

  @Test
  void blanksAroundTextAreDropped() {
    assertThat(name.answer(" \t\u00a0Ana Lima\u2003 ").text("q")).isEqualTo("Ana Lima");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t", "\u00a0", "\u200b\ufeff"})
  void blankIsUnset(String blank) {
    assertThat(name.refusal(blank)).isEqualTo("Question: Please fill this in.");
    assertThat(notes.answer(blank).findText("q")).isEmpty();
  }

  @Test
  void nullIsUnset() {
    assertThat(name.refusal(null)).isEqualTo("Question: Please fill this in.");
    assertThat(notes.answer(null).findText("q")).isEmpty();
  }

  @Test
  void lengthIsKept() {
    assertThat(name.refusal("ab")).isEqualTo("accepted");
    assertThat(name.refusal("a".repeat(10))).isEqualTo("accepted");
    assertThat(name.refusal("a".repeat(11)))
        .isEqualTo("Question: This is longer than 10 characters. Please shorten it.");
    assertThat(name.refusal("a".repeat(1_000_000))).contains("This is longer than 10");
  }

  @Test
  void textWithoutItsOwnLimitStillHasOne() {
    assertThat(Question.of("textfield", "").refusal("a".repeat(201))).contains("longer than 200");
    assertThat(Question.of("textarea", "").refusal("a".repeat(3001))).contains("longer than 3000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u0085b", "a\ud800b", "\u0000"})
  void charactersNoDatabaseKeepsAreRefused(String text) {
    assertThat(name.refusal(text))
        .isEqualTo("Question: This has a character that cannot be kept. Please type it anew.");
    assertThat(notes.refusal(text))
        .isEqualTo("Question: This has a character that cannot be kept. Please type it anew.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202efdp.exe", "\u202dab"})
  void textThatReadsAsAnotherIsRefused(String text) {
    assertThat(name.refusal(text))
        .isEqualTo(
            "Question: This has an invisible character that turns around what follows it. Please type it anew.");
    assertThat(notes.refusal(text)).contains("turns around");
  }

  @Test
  void whatNobodySeesIsNotKept() {
    assertThat(name.answer("\u202aAna\u200b Lima\u202c\ufeff ").text("q")).isEqualTo("Ana Lima");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u2028b"})
  void lineHasNoBreaksAndAnAreaHas(String text) {
    assertThat(name.refusal(text)).contains("cannot be kept");
    assertThat(notes.refusal(text)).isEqualTo("accepted");
  }

  @Test
  void lineBreaksOfAnySystemBecomeOne() {
    assertThat(notes.answer("one\r\ntwo\rthree").text("q")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void expressionsStayText() {
    assertThat(name.answer("${7*7}").text("q")).isEqualTo("${7*7}");
    assertThat(name.answer("#{7*7}").text("q")).isEqualTo("#{7*7}");
    assertThat(name.answer("=7*7").text("q")).isEqualTo("=7*7");
  }

  @Test
  void otherJsonTypesAreRefused() {
    for (Object value : List.of(7, 7.5, true, List.of("a"), Map.of("a", "b"))) {
      assertThat(name.refusal(value)).isEqualTo("Question: This is not text.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "state,  tx, TX,                  Texas,        'Use its two letters, such as TX.'",
    "zip,    75201-1234, 75201-1234,  7520,         'It has five digits, such as 75201.'",
    "zip,    75201, 75201,            ٧٥٢٠١,        'It has five digits, such as 75201.'",
    "link,   https://a.example/b, https://a.example/b, a.example, 'It starts with https://'",
    "link,   http://a.example, http://a.example, https://a b.example, 'has no blanks.'",
    "digits, 4711, 4711,              47-11,        'It has digits only.'",
  })
  void whatATextMustBeIsSaid(String check, String right, String kept, String wrong, String said) {
    var question = Question.of("textfield", ", 'properties': {'check': '%s'}".formatted(check));

    assertThat(question.answer(" " + right + " ").text("q")).isEqualTo(kept);
    assertThat(question.refusal(wrong)).startsWith("Question: This is not a ").contains(said);
  }
}
