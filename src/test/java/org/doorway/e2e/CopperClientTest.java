package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What works with Copper works with the stand-in: a client that others wrote walks through it. */
class CopperClientTest {

  private static final int NOT_TO_BE_HAD = 69;

  private final DemoApplication demo = DemoApplication.running();

  @Test
  void clientThatOthersWroteFindsWhatItExpectsOfCopper() throws Exception {
    assumeThatCode(() -> new ProcessBuilder("npm", "--version").start())
        .as("npm is not to be had here")
        .doesNotThrowAnyException();
    letTheMinutePass();
    var log = Path.of("target", "copper-client.log");

    var status = walk(log);

    var said = Files.readString(log);
    assumeThat(status).as(said).isNotEqualTo(NOT_TO_BE_HAD);
    assertThat(status).as(said).isZero();
    assertThat(said).contains("ok      logs a note").doesNotContain("NOT OK");
  }

  /** The stand-in counts requests by the minute, and other tests make some, too. */
  private void letTheMinutePass() {
    demo.sandbox().advance(Duration.ofMinutes(1));
  }

  private int walk(Path log) throws IOException, InterruptedException {
    var walk =
        new ProcessBuilder("src/test/copper-client/run", demo.at("").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!walk.waitFor(3, TimeUnit.MINUTES)) {
      walk.descendants().forEach(ProcessHandle::destroy);
      walk.destroy();
    }
    return walk.waitFor();
  }
}
