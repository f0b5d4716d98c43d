package org.doorway.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of this JVM's own, from the programs that this machine has: on loopback, with
 * its data in a temporary folder, gone with the JVM. It flushes nothing to the disk.
 */
final class PostgresServer {

  private static final String USER = "doorway";
  private static final List<String> OPTIONS =
      List.of(
          "listen_addresses=127.0.0.1",
          "max_connections=500",
          "fsync=off",
          "synchronous_commit=off",
          "full_page_writes=off",
          "shared_buffers=128MB");

  private static PostgresServer running;

  private final Path programs;
  private final Path data;
  private final int port;
  private final String password = UUID.randomUUID().toString();

  private PostgresServer(Path programs) {
    try {
      this.programs = programs;
      this.data = Files.createTempDirectory("doorway-postgres");
      this.port = freePort();
      start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static synchronized PostgresServer running() {
    if (running == null) {
      running = new PostgresServer(PostgresPrograms.find().orElseThrow());
    }
    return running;
  }

  /** The address of a new database. */
  String createDatabase() {
    var name = "d" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = DriverManager.getConnection(url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(port, database, USER, password);
  }

  private void start() throws IOException {
    var secret = Files.writeString(data.resolve("password"), password);
    var cluster = data.resolve("cluster").toString();
    run("chown", "-R", PostgresPrograms.owner(), data.toString());
    runAsOwner("initdb", "-D", cluster, "-U", USER, "-A", "scram-sha-256", "--pwfile=" + secret);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    runAsOwner(
        "pg_ctl", "-D", cluster, "-w", "-l", data.resolve("log") + "", "-o", options(), "start");
  }

  private String options() {
    return "-p %d -k %s -c %s".formatted(port, data, String.join(" -c ", OPTIONS));
  }

  private void stop() {
    try {
      runAsOwner("pg_ctl", "-D", data.resolve("cluster").toString(), "-m", "immediate", "stop");
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** PostgreSQL refuses to be root's. */
  private void runAsOwner(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (PostgresPrograms.isRoot()) {
      command.addAll(List.of("runuser", "-u", PostgresPrograms.owner(), "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command.toArray(String[]::new));
  }

  private void run(String... command) throws IOException {
    var said = data.resolve("said").toFile();
    var process =
        new ProcessBuilder(command)
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said))
            .start();
    try {
      boolean ended = process.waitFor(1, TimeUnit.MINUTES);
      if (!ended || process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + ": " + Files.readString(said.toPath()));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(Optional.ofNullable(interrupted.getMessage()).orElse("interrupted"));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
