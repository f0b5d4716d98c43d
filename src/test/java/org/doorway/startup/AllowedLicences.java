package org.doorway.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What docs/licences.md allows: the first column of its table. */
final class AllowedLicences {

  private AllowedLicences() {}

  static Set<String> read() throws IOException {
    try (var lines = Files.lines(Path.of("docs", "licences.md"))) {
      return lines
          .filter(line -> line.startsWith("| "))
          .skip(1)
          .map(line -> line.split("\\|", -1)[1].strip())
          .collect(Collectors.toSet());
    }
  }
}
