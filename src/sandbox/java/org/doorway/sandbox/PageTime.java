package org.doorway.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Instants as the pages of the sandbox show them: in the business zone. */
@Sandbox
@Component
public class PageTime {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a", Locale.US);
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Clock clock;
  private final ZoneId zone;

  public PageTime(Clock clock, @Value("${doorway.business.zone:America/Chicago}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  public String now() {
    return show(clock.instant());
  }

  public String show(Instant instant) {
    return SHOWN.format(instant.atZone(zone));
  }

  /** How long it is until nine in the morning of the next day. */
  Duration untilTomorrowMorning() {
    var now = clock.instant().atZone(zone);
    return Duration.between(now, ZonedDateTime.of(now.toLocalDate().plusDays(1), MORNING, zone));
  }
}
