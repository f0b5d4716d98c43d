package org.doorway.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.DoorwayApplication;
import org.doorway.database.Databases;

/** The Java process a demo runs in. It writes what it says into its data directory. */
final class DemoProcess {

  private final Path data;
  private final Map<String, String> variables = new HashMap<>();
  private final int port;
  private Process process;

  DemoProcess(Path data) {
    this.data = data;
    if (Databases.arePostgres()) {
      variables.put("DOORWAY_DATABASE_URL", Databases.another());
    }
    this.port = freePort();
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Path log() {
    return data.resolve("doorway.log");
  }

  void start() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command = Stream.of(java.toString(), "-Duser.timezone=UTC", "-Xmx768m");
    var quickStart = Stream.of("-XX:TieredStopAtLevel=1");
    var main = Stream.of("-cp", classPath(), DoorwayApplication.class.getName());
    // The port is chosen here, not by the server: the address of the CRM is made from it.
    var place =
        Stream.of(
            "--spring.profiles.active=demo", "--server.port=" + port, "--doorway.data=" + data);
    var withoutItsPast = Stream.of("--doorway.sandbox.pipeline=false");
    // Long enough to stop an email on a slow machine; Sandbox.settle() passes over it.
    var patient = Stream.of("--doorway.outgoing.waits=PT30S");
    try {
      var builder =
          new ProcessBuilder(
                  Stream.of(command, quickStart, main, place, withoutItsPast, patient)
                      .flatMap(part -> part)
                      .toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
      builder.environment().putAll(variables);
      process = builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends it as Ctrl-C does. */
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it at once, without a last word. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  List<String> said() {
    try {
      return Files.readAllLines(log());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is in the jar, and the libraries; no resource of a test. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
