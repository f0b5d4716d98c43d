package org.doorway.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine keeps the programs of a PostgreSQL server, and who may run them. */
final class PostgresPrograms {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private PostgresPrograms() {}

  /** The folder of {@code initdb} and {@code pg_ctl}: one on the path, else Debian's newest. */
  static Optional<Path> find() {
    var onThePath = Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of);
    return Stream.concat(onThePath, ofDebian()).filter(PostgresPrograms::isServer).findFirst();
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  static String owner() {
    return isRoot() ? "postgres" : System.getProperty("user.name");
  }

  private static Stream<Path> ofDebian() {
    if (!Files.isDirectory(DEBIAN)) {
      return Stream.empty();
    }
    try (var versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(each -> each.resolve("bin"))
          .toList()
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isServer(Path folder) {
    return Files.isExecutable(folder.resolve("initdb"))
        && Files.isExecutable(folder.resolve("pg_ctl"));
  }
}
