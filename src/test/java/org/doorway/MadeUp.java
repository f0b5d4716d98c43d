package org.doorway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Classes that are written and compiled while a test runs: what a rule would say of them. They know
 * the JDK and one another.
 */
final class MadeUp {

  private static final Pattern NAMES =
      Pattern.compile("package (?<folder>[\\w.]+);.*?\\b(?:class|interface) (?<type>\\w+)");

  private MadeUp() {}

  /** One file for each source, which names its package and one class. */
  static JavaClasses classes(Path folder, String... sources) {
    try {
      Path work = Files.createTempDirectory(folder, "made-up");
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("-proc:none", "-d", work.toString(), "-cp", work.toString()));
      for (String source : sources) {
        arguments.add(write(work, source).toString());
      }
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
      if (failed != 0) {
        throw new IllegalArgumentException("Not to be compiled: " + List.of(sources));
      }
      return new ClassFileImporter().importPath(work);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path write(Path work, String source) throws IOException {
    Matcher names = NAMES.matcher(source);
    if (!names.find()) {
      throw new IllegalArgumentException("No package and class: " + source);
    }
    Path file =
        work.resolve(names.group("folder").replace('.', '/'))
            .resolve(names.group("type") + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source);
  }
}
