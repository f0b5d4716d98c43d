package org.doorway.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** A jar of this build. */
public enum Jar {
  PRODUCTION("doorway.jar"),
  DEMO("doorway-demo.jar");

  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String LIBRARIES = "BOOT-INF/lib/";

  private final Path file;

  Jar(String name) {
    this.file = Path.of("target", name).toAbsolutePath();
  }

  Path file() {
    return file;
  }

  /** Every class and resource of the application, without the libraries. */
  Set<String> content() {
    return entriesIn(CLASSES);
  }

  /** The file names of the libraries. */
  Set<String> libraries() {
    return entriesIn(LIBRARIES);
  }

  String read(String entry) throws IOException {
    try (var jar = new JarFile(file.toFile());
        var content = jar.getInputStream(jar.getEntry(entry))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Set<String> entriesIn(String folder) {
    try (var jar = new JarFile(file.toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
          .map(entry -> entry.getName().substring(folder.length()))
          .collect(Collectors.toSet());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
