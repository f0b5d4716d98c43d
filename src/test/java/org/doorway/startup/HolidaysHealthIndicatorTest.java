package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import org.doorway.sale.time.KnownHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HolidaysHealthIndicatorTest {

  private final KnownHolidays holidays = mock(KnownHolidays.class);
  private final HolidaysHealthIndicator indicator = new HolidaysHealthIndicator(holidays);

  @Test
  void startSaysThatHolidaysRunOut(CapturedOutput log) {
    given(holidays.warning()).willReturn(Optional.of("Holidays are known until noon only"));

    indicator.run(null);

    assertThat(log).containsPattern("WARN.*Holidays are known until noon only");
    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void startSaysNothingWhileEnoughIsKnown(CapturedOutput log) {
    given(holidays.warning()).willReturn(Optional.empty());

    indicator.run(null);

    assertThat(log).isEmpty();
  }
}
