package org.doorway.stage.golive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoWindowTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @Test
  void picturesAreReadyTwentyFourHoursAfterTheHandOver() {
    var window = new PhotoWindow(Instant.parse("2026-11-19T16:15:30Z"));

    assertThat(window.picturesReadyAt()).isEqualTo("2026-11-20T16:15:30Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T23:59:58, 2026-11-19T23:59:59, true",
    "2026-11-18T23:59:59, 2026-11-19T23:59:59, true",
    "2026-11-19T00:00:00, 2026-11-19T23:59:59, false",
    "2026-11-19T08:00:00, 2026-11-19T23:59:59, false",
    // a day of 23 hours ends an hour early, one of 25 an hour late
    "2026-03-07T23:30:00, 2026-03-08T23:59:59, false",
    "2026-03-07T22:59:59, 2026-03-08T23:59:59, true",
    "2027-03-13T23:00:00, 2027-03-14T23:59:59, false",
    "2026-11-01T00:30:00, 2026-11-01T23:59:59, true",
  })
  void picturesMustBeReadyByTheEndOfThePreferredDay(
      LocalDateTime handedOver, LocalDateTime endOfDay, boolean inTime) {
    var window = new PhotoWindow(handedOver.atZone(CHICAGO).toInstant());

    assertThat(window.closesBy(endOfDay.atZone(CHICAGO).toInstant())).isEqualTo(inTime);
  }
}
