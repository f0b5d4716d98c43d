package org.doorway.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The time machine's levers. They take JSON only, which no page of another site can send unasked.
 */
@Sandbox
@RestController
@RequestMapping("/sandbox/clock")
class ClockController {

  private static final Duration LONGEST = Duration.ofDays(400);
  private static final String EXPECTED =
      "duration: expected an ISO-8601 duration above zero and up to P400D, such as PT24H";

  private final Clock clock;
  private final TimeMachine machine;
  private final PageTime time;

  ClockController(Clock clock, TimeMachine machine, PageTime time) {
    this.clock = clock;
    this.machine = machine;
    this.time = time;
  }

  @GetMapping
  Now now() {
    return new Now(seconds(clock.instant()));
  }

  @PostMapping(path = "/advance", consumes = MediaType.APPLICATION_JSON_VALUE)
  Advanced advance(@RequestBody(required = false) @Nullable JsonNode body) {
    return advanceBy(duration(body));
  }

  @PostMapping(path = "/tomorrow", consumes = MediaType.APPLICATION_JSON_VALUE)
  Advanced tomorrow() {
    return advanceBy(time.untilTomorrowMorning());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ProblemDetail unreadable() {
    return SandboxProblems.badRequest(EXPECTED).getBody();
  }

  private Advanced advanceBy(Duration duration) {
    var arrival = machine.advance(duration);
    var stillRunning = arrival.stillRunning() == 0 ? null : arrival.stillRunning();
    return new Advanced(seconds(arrival.now()), arrival.ran(), stillRunning);
  }

  private static Duration duration(@Nullable JsonNode body) {
    var given = body == null ? "" : body.path("duration").asText();
    try {
      var duration = Duration.parse(given);
      if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
        throw refused();
      }
      return duration;
    } catch (DateTimeException unreadable) {
      throw refused();
    }
  }

  private static ErrorResponseException refused() {
    return SandboxProblems.badRequest(EXPECTED);
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  record Now(Instant now) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Advanced(Instant now, int ran, @Nullable Long stillRunning) {}
}
