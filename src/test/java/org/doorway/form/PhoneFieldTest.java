package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFieldTest {

  private final Question phone =
      Question.of("textfield", ", 'validate': {'maxLength': 30}, 'properties': {'check': 'phone'}");

  @ParameterizedTest
  @ValueSource(
      strings = {"(214) 555-0143", "214-555-0143", "2145550143", "1 214 555 0143", "+12145550143"})
  void everyUsualWritingIsTheSameNumber(String text) {
    assertThat(phone.answer(text).text("q")).isEqualTo("+12145550143");
  }

  @Test
  void numbersOfOtherCountriesKeepTheirs() {
    assertThat(phone.answer("+44 20 7946 0018").text("q")).isEqualTo("+442079460018");
  }

  @ParameterizedTest
  @ValueSource(strings = {"555-0143", "call me", "123", "+1 000 000 0000", "214555014399"})
  void anythingElseIsNot(String text) {
    assertThat(phone.refusal(text)).isEqualTo("Question: This is not a phone number.");
  }

  @Test
  void extensionIsNotLostInSilence() {
    assertThat(phone.refusal("214-555-0143 x12"))
        .isEqualTo("Question: This must be without an extension.");
  }

  @Test
  void presetOfTheFormMeansTheSame() {
    var preset = Question.of("textfield", ", 'properties': {'check': 'phone'}");

    assertThat(preset.answer("(214) 555-0143").text("q")).isEqualTo("+12145550143");
  }
}
