package org.doorway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the packages below a source folder say they are for. */
final class Purposes {

  private static final Pattern COMMENT = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*(\\s+\\S+){3,}[.:;].*");
  private static final Pattern MARKED =
      Pattern.compile("^@(org\\.jspecify\\.annotations\\.)?NullMarked$", Pattern.MULTILINE);

  private Purposes() {}

  /** The packages that have a class, but no purpose in a sentence, or may hold nulls. */
  static List<String> missing(Path sources) {
    try (Stream<Path> folders = Files.walk(sources)) {
      return folders
          .filter(Purposes::holdsClasses)
          .flatMap(folder -> fault(folder).map(why -> name(sources, folder) + " " + why).stream())
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean holdsClasses(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Optional<String> fault(Path folder) {
    Path info = folder.resolve("package-info.java");
    if (!Files.exists(info)) {
      return Optional.of("has no package-info");
    }
    try {
      return faultOf(Files.readString(info));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Optional<String> faultOf(String info) {
    Matcher comment = COMMENT.matcher(info);
    if (!comment.find() || !SENTENCE.matcher(words(comment.group(1))).matches()) {
      return Optional.of("has no purpose");
    }
    return MARKED.matcher(info).find() ? Optional.empty() : Optional.of("is not @NullMarked");
  }

  private static String words(String comment) {
    return comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
  }

  private static String name(Path sources, Path folder) {
    return sources.relativize(folder).toString().replace('/', '.');
  }
}
