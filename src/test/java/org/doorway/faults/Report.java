package org.doorway.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the figures of a run where the script that asked for it finds them. */
final class Report {

  private static final Path DIRECTORY = Path.of("target", "faults");

  private Report() {}

  static void write(String name, String text) throws IOException {
    Files.createDirectories(DIRECTORY);
    Files.writeString(DIRECTORY.resolve(name + ".txt"), text);
  }
}
