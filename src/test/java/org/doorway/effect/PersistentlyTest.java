package org.doorway.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PersistentlyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(1);

  private final AtomicInteger writes = new AtomicInteger();

  @Test
  void writesAgainWhileTheDatabaseIsAway() {
    Persistently.run(() -> writeWhenTriedOften(3), PATIENCE, PAUSE);

    assertThat(writes).hasValue(3);
  }

  @Test
  void givesUpInTheEnd() {
    assertThatThrownBy(
            () ->
                Persistently.run(
                    () -> writeWhenTriedOften(Integer.MAX_VALUE), Duration.ofMillis(20), PAUSE))
        .isInstanceOf(DataAccessResourceFailureException.class);
  }

  @Test
  void mistakeIsNotRepeated() {
    assertThatThrownBy(
            () ->
                Persistently.run(
                    () -> {
                      writes.incrementAndGet();
                      throw new IllegalStateException("A mistake");
                    },
                    PATIENCE,
                    PAUSE))
        .hasMessage("A mistake");
    assertThat(writes).hasValue(1);
  }

  private void writeWhenTriedOften(int times) {
    if (writes.incrementAndGet() < times) {
      throw new DataAccessResourceFailureException("away");
    }
  }
}
