package org.doorway.stage.mls;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes the MLS must be told of, and which leave nothing of an earlier one to enter. */
class MlsChangeTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-12-14");

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, ACTIVE_OPTION_CONTRACT, OPTION_CONTRACT",
    "ACTIVE, PENDING, PENDING",
    "ACTIVE_OPTION_CONTRACT, PENDING, PENDING",
    "ACTIVE_OPTION_CONTRACT, ACTIVE, BACK_ON_MARKET",
    "PENDING, ACTIVE, BACK_ON_MARKET",
    "PENDING, SOLD, SOLD",
    "ACTIVE, WITHDRAWN, WITHDRAWN",
    "ACTIVE, EXPIRED, EXPIRED",
    "ACTIVE, CANCELLED, CANCELLED"
  })
  void anotherStatusIsAChange(MlsStatus before, MlsStatus now, MlsChange change) {
    assertThat(MlsChange.between(listing(before, 450), listing(now, 450))).containsExactly(change);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, Active, Active",
    "ACTIVE_OPTION_CONTRACT, Active Option Contract, ActiveUnderContract",
    "PENDING, Pending, Pending",
    "SOLD, Sold, Closed",
    "WITHDRAWN, Withdrawn, Withdrawn",
    "EXPIRED, Expired, Expired",
    "CANCELLED, Cancelled, Canceled"
  })
  void statusOfNtreisIsOneOfReso(MlsStatus status, String words, String reso) {
    assertThat(status.words()).isEqualTo(words);
    assertThat(status.standard().reso()).isEqualTo(reso);
    assertThat(MlsStatus.ofWords(words)).isEqualTo(status);
  }

  @Test
  void whatIsAsBeforeIsNoChange() {
    assertThat(MlsChange.between(option(MONDAY), option(MONDAY))).isEmpty();
  }

  @Test
  void anotherLastDayOfTheOptionIsAChange() {
    assertThat(MlsChange.between(option(MONDAY), option(MONDAY.plusDays(3))))
        .containsExactly(MlsChange.OPTION_MOVED);
  }

  @Test
  void anotherPriceIsAChangeBesideAnotherStatus() {
    assertThat(MlsChange.between(listing(MlsStatus.PENDING, 450), listing(MlsStatus.ACTIVE, 440)))
        .containsExactly(MlsChange.BACK_ON_MARKET, MlsChange.PRICE);
  }

  @Test
  void statusLeavesThePriceToEnterAndNothingElse() {
    assertThat(leftBy(MlsChange.PENDING)).containsExactly(MlsChange.PRICE);
  }

  @Test
  void priceLeavesAllButAnEarlierPrice() {
    assertThat(leftBy(MlsChange.PRICE))
        .doesNotContain(MlsChange.PRICE)
        .contains(MlsChange.OPTION_CONTRACT, MlsChange.OPTION_MOVED);
  }

  @Test
  void newLastDayLeavesTheOptionContractToEnter() {
    assertThat(leftBy(MlsChange.OPTION_MOVED))
        .doesNotContain(MlsChange.OPTION_MOVED)
        .contains(MlsChange.OPTION_CONTRACT, MlsChange.PRICE);
  }

  private static List<MlsChange> leftBy(MlsChange later) {
    return Arrays.stream(MlsChange.values()).filter(earlier -> !later.overtakes(earlier)).toList();
  }

  private static MlsListing option(LocalDate lastDay) {
    return listing(MlsStatus.ACTIVE_OPTION_CONTRACT, 450, Optional.of(lastDay));
  }

  private static MlsListing listing(MlsStatus status, int thousands) {
    return listing(status, thousands, Optional.empty());
  }

  private static MlsListing listing(
      MlsStatus status, int thousands, Optional<LocalDate> optionExpires) {
    return new MlsListing(
        status,
        new BigDecimal(thousands * 1000),
        Optional.empty(),
        optionExpires,
        Optional.empty(),
        Optional.empty());
  }
}
