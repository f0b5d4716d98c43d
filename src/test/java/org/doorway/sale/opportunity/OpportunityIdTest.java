package org.doorway.sale.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunityIdTest {

  @Test
  void isYearAndRunningNumber() {
    var id = OpportunityId.of(2026, 123);

    assertThat(id).hasToString("OPP-2026-000123");
    assertThat(id.number()).isEqualTo(2026000123L);
    assertThat(new OpportunityId("OPP-2026-000123")).isEqualTo(id);
  }

  @Test
  void growsBeyondAMillion() {
    var id = OpportunityId.of(2026, 1234567);

    assertThat(id).hasToString("OPP-2026-1234567");
    assertThat(id.number()).isEqualTo(20261234567L);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "OPP-2026-123",
        "opp-2026-000123",
        "OPP-26-000123",
        "OPP-2026-000123 ",
        "OPP-2026-00012x",
        "OPP-2026-000123/../x",
        "${7*7}",
      })
  void refusesEverythingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OpportunityId(text));
  }

  @Test
  void numberTooLongForTheCrmIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpportunityId("OPP-2026-99999999999999999999"));
  }
}
