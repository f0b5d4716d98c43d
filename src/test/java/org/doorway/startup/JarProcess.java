package org.doorway.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.doorway.e2e.HttpSession;

/**
 * A jar of this build, started by itself in a directory of its own, as people start it: with no
 * setting but the ones given.
 */
public final class JarProcess implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final int port = freePort();
  private final Path log;
  private final Process process;
  private final HttpSession http = new HttpSession(this::at);

  public JarProcess(Jar jar, Path directory, Map<String, String> variables, String... arguments) {
    this.log = directory.resolve("said");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var quickStart = List.of("-Xmx768m", "-XX:TieredStopAtLevel=1");
    var command = new ArrayList<>(List.of(java));
    command.addAll(quickStart);
    command.addAll(List.of("-jar", jar.file().toString(), "--server.port=" + port));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    try {
      this.process = builder.start();
      // A test that fails before it has it leaves nothing running.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits until it ends by itself. */
  int exitCode() {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new IllegalStateException("It still runs: " + said());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public List<String> said() {
    try {
      return Files.readAllLines(log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits until it is up and healthy. */
  public JarProcess ready() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(PATIENCE_SECONDS))
        .pollInterval(Duration.ofMillis(200))
        .until(this::isUp);
    return this;
  }

  /** Where it answers, on this machine. */
  public int port() {
    return port;
  }

  HttpSession http() {
    return http;
  }

  /** Ends it as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isUp() {
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended: " + said());
    }
    try {
      return http.get("/actuator/health").text().contains("\"UP\"");
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
