package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormInputTest {

  private final Question text = Question.of("textfield", "");

  @Test
  void askingForWhatWasNotEnteredIsABug() {
    var input = text.answer(null);

    assertThat(input.has("q")).isFalse();
    assertThatThrownBy(() -> input.text("q"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nothing entered for q");
  }

  @Test
  void askingForAnotherTypeOrKeyIsABug() {
    var input = text.answer("x");

    assertThatThrownBy(() -> input.money("q")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> input.findText("typo"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The form has no field typo");
  }

  @Test
  void problemCarriesTheLabelOfItsField() {
    var problem = text.answer("x").problem("q", "is in the past");

    assertThat(problem).hasMessage("Question: is in the past");
    assertThat(problem.problems())
        .containsExactly(new InvalidInput.Problem("q", "Question", "is in the past"));
  }

  @Test
  void invalidInputCanBeMadeWithoutAForm() {
    assertThat(InvalidInput.of("email", "Seller email", "is not an email address"))
        .hasMessage("Seller email: is not an email address");
  }
}
