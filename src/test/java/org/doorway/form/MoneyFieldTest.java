package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFieldTest {

  private final Question price = Question.of("textfield", ", 'properties': {'check': 'money'}");
  private final Question fee =
      Question.of("textfield", ", 'properties': {'check': 'money', 'zeroAllowed': 'true'}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "450000|450000.00", "450,000|450000.00", "$450,000.00|450000.00", "$ 1|1.00",
        "0.5|0.50", "0.01|0.01", "999,999,999.99|999999999.99", " 007 |7.00"
      })
  void amountsKeepTheirCents(String text, BigDecimal amount) {
    assertThat(price.answer(text).money("q")).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "450.000",
        "450,00",
        "4,50000",
        "450,000,",
        "-1",
        "1e6",
        "$",
        ".5",
        "1.",
        "450k",
        "NaN",
        "€450",
        "1 000",
        "٤٥٠"
      })
  void anythingElseIsNotAnAmount(String text) {
    assertThat(price.refusal(text))
        .isEqualTo(
            "Question: This is not an amount in dollars. Write it as 450,000 or 450,000.00.");
  }

  @Test
  void nothingIsFreeUnlessTheFormSaysSo() {
    assertThat(price.refusal("0.00")).isEqualTo("Question: This must be more than $0.");
    assertThat(fee.answer("0").money("q")).isEqualTo("0.00");
  }

  @Test
  void billionIsTooMuch() {
    assertThat(price.refusal("1000000000"))
        .isEqualTo("Question: This must be less than a billion dollars.");
    assertThat(price.refusal("9".repeat(200))).contains("less than a billion");
  }

  @Test
  void numberIsNotText() {
    assertThat(price.refusal(450000)).isEqualTo("Question: This is not text.");
  }
}
