package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.doorway.sale.time.MovableClock;
import org.junit.jupiter.api.Test;

class TriesTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T15:00:00Z"));
  private final Tries tries = new Tries(clock, 3, Duration.ofSeconds(6), 100);

  @Test
  void whoeverWasWrongThreeTimesWaitsForTheNextTry() {
    beWrong("sam", 3);

    assertThat(tries.enter("sam")).isEqualTo(Duration.ofSeconds(6));
    clock.advance(Duration.ofSeconds(5));
    assertThat(tries.enter("sam")).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));
    assertThat(tries.enter("sam")).isZero();
    assertThat(tries.enter("sam")).isEqualTo(Duration.ofSeconds(6));
    assertThat(tries.enter("ada")).as("somebody else").isZero();
  }

  @Test
  void whoeverRestsHasAllTriesAgain() {
    beWrong("sam", 3);

    clock.advance(Duration.ofSeconds(18));

    beWrong("sam", 3);
    assertThat(tries.enter("sam")).isPositive();
  }

  @Test
  void whoeverIsRightIsHeldUpByNothingAtOnce() {
    for (int request = 0; request < 50; request++) {
      assertThat(tries.enter("sam")).isZero();
    }
    for (int request = 0; request < 50; request++) {
      tries.right("sam");
    }

    assertThat(tries.size()).isZero();
  }

  @Test
  void rightOneGivesItsTryBack() {
    beWrong("sam", 2);

    for (int time = 0; time < 10; time++) {
      assertThat(tries.enter("sam")).isZero();
      tries.right("sam");
    }
    tries.forget("sam");

    assertThat(tries.size()).isZero();
  }

  @Test
  void clockThatIsPutBackHoldsNobodyUp() {
    beWrong("sam", 3);

    clock.advance(Duration.ofDays(-35));

    assertThat(tries.enter("sam")).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void madeUpOnesFillNoMemoryAndTheLatestAreKept() {
    for (int made = 0; made < 10_000; made++) {
      tries.wrong("made up " + made);
    }
    beWrong("sam", 3);

    assertThat(tries.size()).isEqualTo(100);
    assertThat(tries.enter("sam")).isPositive();
  }

  private void beWrong(String who, int times) {
    for (int time = 0; time < times; time++) {
      assertThat(tries.enter(who)).isZero();
      tries.wrong(who);
    }
  }
}
