package org.doorway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * The demo as a newcomer starts it, once for all tests. It is a process of its own: its clock is
 * the engine's, which all engines of a JVM share, and these tests move it by months.
 */
final class DemoApplication {

  static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** Where every run begins: a Monday morning with no holiday near, and a clock change ahead. */
  private static final ZonedDateTime BEGIN = LocalDateTime.of(2027, 2, 1, 9, 0).atZone(ZONE);

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static DemoApplication shared;

  private final DemoProcess process;

  private DemoApplication(DemoProcess process) {
    this.process = process;
  }

  static synchronized DemoApplication running() {
    if (shared == null) {
      shared = begun();
    }
    return shared;
  }

  private static DemoApplication begun() {
    var data = Path.of("target", "e2e-data", ProcessHandle.current().pid() + "").toAbsolutePath();
    empty(data);
    var demo = new DemoApplication(new DemoProcess(data));
    Runtime.getRuntime().addShutdownHook(new Thread(demo.process::stop));
    demo.start();
    return demo;
  }

  /** Where it answers: a person's Tasklist, the API and the sandbox. */
  URI at(String path) {
    return URI.create("http://localhost:" + process.port() + path);
  }

  Sandbox sandbox() {
    return new Sandbox(this);
  }

  Tasklist tasklist(String user) {
    return Tasklist.of(this, user);
  }

  /** Stops it, starts it with the same data, and answers what it said meanwhile. */
  List<String> restart() {
    var before = process.said().size();
    process.stop();
    start();
    var said = process.said();
    return said.subList(before, said.size());
  }

  /** Ends it as a power cut does, in the midst of whatever it does, and starts it again. */
  void crash() {
    process.kill();
    start();
  }

  private void start() {
    process.start();
    Awaitility.await("the demo, see " + process.log())
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(this::isReady);
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The demo did not start, see " + process.log());
    }
    try {
      return new HttpSession(this).get("/actuator/health").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /** Makes a data directory in which the demo's clock stands where every run begins. */
  private static void empty(Path data) {
    try {
      FileSystemUtils.deleteRecursively(data);
      Files.createDirectories(data);
      var ahead = Duration.between(ZonedDateTime.now(ZONE), BEGIN);
      Files.writeString(data.resolve("clock"), ahead.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
