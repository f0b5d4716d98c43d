package org.doorway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;

/** Remembers over a restart how far the demo's clock is ahead of the real one. */
class ClockFile {

  private final Path file;

  ClockFile(Path dataDirectory) {
    this.file = dataDirectory.resolve("clock");
  }

  Duration read() {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (DateTimeException unreadable) {
      throw new IllegalStateException(
          "%s does not hold a duration; delete it to return to the real time".formatted(file),
          unreadable);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void write(Duration ahead) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, ahead.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
