package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberFieldTest {

  private final Question days =
      Question.of("number", ", 'decimalDigits': 0, 'validate': {'min': 1, 'max': 60}");
  private final Question baths =
      Question.of("number", ", 'decimalDigits': 1, 'validate': {'required': true}");

  @Test
  void bothEndsAreIncluded() {
    assertThat(days.refusal(0)).isEqualTo("Question: This must be at least 1.");
    assertThat(days.answer(1).integer("q")).isEqualTo(1);
    assertThat(days.answer(60L).integer("q")).isEqualTo(60);
    assertThat(days.refusal(61)).isEqualTo("Question: This must be at most 60.");
  }

  @Test
  void wholeNumberMayArriveAsDouble() {
    assertThat(days.answer(7.0).findInteger("q")).contains(7);
    assertThat(days.refusal(7.5)).isEqualTo("Question: This must be a whole number.");
  }

  @Test
  void decimalsAreLimited() {
    assertThat(baths.answer(2.5).decimal("q")).isEqualByComparingTo(new BigDecimal("2.5"));
    assertThat(baths.refusal(2.25)).isEqualTo("Question: This has more decimals than 1.");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (Object value :
        List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Float.NaN,
            "7",
            "seven",
            true,
            List.of(1),
            Map.of(),
            BigInteger.TEN.pow(400))) {
      assertThat(days.refusal(value)).isEqualTo("Question: This is not a number.");
    }
  }

  @Test
  void numberWithoutBoundsStillFitsTheDatabase() {
    assertThat(baths.refusal(1e300)).isEqualTo("Question: This must be at most 1000000000.");
    assertThat(baths.refusal(-1e10)).isEqualTo("Question: This must be at least -1000000000.");
  }

  @Test
  void unsetIsUnset() {
    assertThat(days.answer(null).findInteger("q")).isEmpty();
    assertThat(baths.refusal(null)).isEqualTo("Question: Please enter a number.");
  }
}
