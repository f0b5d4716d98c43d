package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.doorway.sale.time.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who is held up by wrong passwords, and who is not. */
@ExtendWith(OutputCaptureExtension.class)
class SignInsTest {

  private static final String ATTACKER = "203.0.113.66";
  private static final String OFFICE = "198.51.100.1";
  private static final List<String> FIVE = List.of("lead", "agent", "agent2", "admin", "ada");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T15:00:00Z"));
  private final LoginProperties limits =
      new LoginProperties(10, Duration.ofSeconds(6), 60, Duration.ofSeconds(1), List.of());
  private final SignIns signIns = new SignIns(new Sources(limits), limits, clock);
  private final AtomicInteger looked = new AtomicInteger();

  @Test
  void twentyThousandWrongPasswordsKeepNobodyOut(CapturedOutput log) {
    for (int round = 0; round < 4_000; round++) {
      FIVE.forEach(name -> guess(ATTACKER, name));
      clock.advance(Duration.ofMillis(5));
      if (round % 500 == 0) {
        assertThat(FIVE).as("meanwhile").allMatch(name -> getsIn("192.0.2." + name.length(), name));
      }
    }

    assertThat(FIVE).as("afterwards").allMatch(name -> getsIn(OFFICE, name));
    assertThat(looked).as("passwords that were looked at").hasValueLessThan(150);
    assertThat(of(ATTACKER, log).count()).isLessThan(400);
  }

  @Test
  void attackersOwnPlaceIsNotLockedForEverEither() {
    for (int guess = 0; guess < 5_000; guess++) {
      guess(ATTACKER, "lead");
    }

    clock.advance(Duration.ofMinutes(1));

    assertThat(getsIn(ATTACKER, "lead")).isTrue();
  }

  @Test
  void onePersonsTyposDoNotConcernTheColleagues() {
    for (int typo = 0; typo < 30; typo++) {
      guess(OFFICE, "sam");
    }

    assertThat(FIVE).allMatch(name -> getsIn(OFFICE, name));
    assertThatThrownBy(() -> getsIn(OFFICE, "sam"))
        .isInstanceOf(TooManyTriesException.class)
        .hasMessage("Too many wrong passwords. Please wait 6 seconds and try again.");
    clock.advance(Duration.ofSeconds(5));
    assertThatThrownBy(() -> getsIn(OFFICE, "sam"))
        .hasMessage("Too many wrong passwords. Please wait 1 second and try again.");
  }

  @Test
  void whoHasGotInFromAPlaceIsNotHeldUpByAGuesserThere() {
    assertThat(getsIn(OFFICE, "lead")).isTrue();

    for (int guess = 0; guess < 1_000; guess++) {
      guess(OFFICE, "made up " + guess);
    }

    assertThat(getsIn(OFFICE, "lead")).isTrue();
    assertThat(looked).hasValue(60);
  }

  @Test
  void fiftyRequestsAtOnceWithTheRightPasswordAllGetIn() {
    for (int request = 0; request < 50; request++) {
      assertThat(signIns.isRight(OFFICE, "lead", () -> getsIn(OFFICE, "lead"))).isTrue();
    }
  }

  @Test
  void nameThatNobodyCanHaveIsNotLookedUp() {
    assertThat(signIns.isRight(ATTACKER, "x".repeat(8_000), () -> true)).isFalse();
  }

  @Test
  void wrongPasswordIsLoggedInOneLineWithNameAndPlace(CapturedOutput log) {
    guess(ATTACKER, "lead\r\n2026-11-27 INFO Everything is fine\t");

    assertThat(of(ATTACKER, log))
        .singleElement()
        .asString()
        .endsWith(
            "Wrong name or password from 203.0.113.66:"
                + " lead??2026-11-27 INFO Everything is fine?");
  }

  /** Whatever else of this JVM is at work may log, too. */
  private static Stream<String> of(String source, CapturedOutput log) {
    return log.getAll().lines().filter(line -> line.contains(source));
  }

  private void guess(String source, String name) {
    try {
      signIns.isRight(
          source,
          name,
          () -> {
            looked.incrementAndGet();
            return false;
          });
    } catch (TooManyTriesException tooMany) {
      assertThat(tooMany.seconds()).isBetween(1L, 6L);
    }
  }

  private boolean getsIn(String source, String name) {
    return signIns.isRight(source, name, () -> true);
  }
}
