package org.doorway.sale.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.doorway.sale.value.Dollars;
import org.doorway.sale.value.UsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

  @ParameterizedTest
  @CsvSource({"text, TEXT", "email, EMAIL", "phone, PHONE"})
  void contactMethodIsReadFromTheForm(String answer, ContactMethod method) {
    assertThat(ContactMethod.ofAnswer(answer)).isEqualTo(method);
  }

  @Test
  void everyStageStandsForOneProcess() {
    assertThat(Stage.ofProcess("option-period")).isEqualTo(Stage.OPTION);
    assertThatIllegalArgumentException().isThrownBy(() -> Stage.ofProcess("listing-desk"));
  }

  @Test
  void moneyIsWrittenAsPeopleReadIt() {
    assertThat(Dollars.of(new BigDecimal("450000"))).isEqualTo("$450,000.00");
    assertThat(Dollars.of(new BigDecimal("0.5"))).isEqualTo("$0.50");
  }

  @Test
  void statesAreThoseMailIsDeliveredTo() {
    assertThat(UsState.exists("TX")).isTrue();
    assertThat(UsState.exists("PR")).isTrue();
    assertThat(UsState.exists("ZZ")).isFalse();
    assertThat(UsState.exists("tx")).isFalse();
  }
}
