package org.doorway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

  @TempDir private Path directory;

  @Test
  void withoutAFileTheTimeIsReal() {
    assertThat(new ClockFile(directory.resolve("new")).read()).isZero();
  }

  @Test
  void keepsHowFarAheadTheClockIs() {
    var ahead = Duration.parse("PT2160H0.125S");

    new ClockFile(directory.resolve("new")).write(ahead);

    assertThat(new ClockFile(directory.resolve("new")).read()).isEqualTo(ahead);
  }

  @Test
  void unreadableFileSaysHowToGoOn() throws IOException {
    Files.writeString(directory.resolve("clock"), "yesterday");

    assertThatIllegalStateException()
        .isThrownBy(() -> new ClockFile(directory).read())
        .withMessageContaining("clock does not hold a duration; delete it");
  }
}
