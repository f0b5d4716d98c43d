package org.doorway.sale.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays as the law says them. */
class HolidayRuleTest {

  @ParameterizedTest
  @CsvSource({
    "January 1, 2027, 2027-01-01",
    "July 4, 2026, 2026-07-04",
    "third Monday of January, 2027, 2027-01-18",
    "last Monday of May, 2026, 2026-05-25",
    "last Monday of May, 2027, 2027-05-31",
    "first Monday of September, 2026, 2026-09-07",
    "fourth Thursday of November, 2026, 2026-11-26",
    "day after fourth Thursday of November, 2026, 2026-11-27",
    "February 29, 2028, 2028-02-29",
    "2026-12-05, 2026, 2026-12-05",
  })
  void fallsOn(String words, int year, LocalDate day) {
    assertThat(new HolidayRule(words).in(year)).contains(day);
  }

  @Test
  void yearMayHaveNone() {
    assertThat(new HolidayRule("February 29").in(2027)).isEmpty();
    assertThat(new HolidayRule("2026-12-05").in(2027)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "Easter", "February 30", "fifth Monday of May", "third Someday of May",
        "third Monday of Smarch", "2027-02-29", "July 99", "${7*7}", "January 1 "
      })
  void otherWordsAreNoDay(String words) {
    assertThat(HolidayRule.isOne(words)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new HolidayRule(words));
  }
}
