package org.doorway;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our tables, each with the package that owns it as the migrations say, and whatever names a table
 * in SQL: the string constants of the compiled classes, in which joined constants are one.
 */
final class Tables {

  private static final Pattern CREATED =
      Pattern.compile(
          "(?:^-- (?<owner>[a-z]+(?:\\.[a-z]+)*): (?:.*\\n-- )*.*\\n)?^create table (?<name>\\w+)",
          Pattern.MULTILINE);
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\b(select\\s.+\\sfrom|insert\\s+into|update\\s.+\\sset|delete\\s+from|merge\\s+into)\\s",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:from|join|into|update|using)\\s+(?<name>\\w+)", Pattern.CASE_INSENSITIVE);

  /** What is only known at run time: a part of a concatenation, or of a format. */
  private static final Pattern UNKNOWN =
      Pattern.compile("\\b(?:from|join|into|update)\\s+(?:[\\u0001%]|$)", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> owners = new TreeMap<>();

  Tables(Path migrations) {
    try (Stream<Path> files = Files.list(migrations)) {
      for (Path file : files.toList()) {
        CREATED
            .matcher(Files.readString(file))
            .results()
            .forEach(table -> owners.put(name(table), owner(table)));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String owner(MatchResult table) {
    return table.group(1) == null ? "nobody" : table.group(1);
  }

  private static String name(MatchResult table) {
    return table.group(2);
  }

  Set<String> names() {
    return owners.keySet();
  }

  /** Whoever names a table that is another package's or the engine's, or hides which it names. */
  List<String> trespassers(JavaClasses classes) {
    List<String> found = new ArrayList<>();
    for (JavaClass type : classes) {
      for (String constant : constants(type)) {
        named(constant).stream()
            .filter(table -> !isOf(type, table))
            .map(
                table ->
                    "%s names %s of %s"
                        .formatted(
                            room(type, type.getSimpleName()),
                            table,
                            owners.getOrDefault(table, "the engine")))
            .forEach(found::add);
        if (isStatement(constant) && UNKNOWN.matcher(constant).find()) {
          found.add(room(type, type.getSimpleName()) + " hides its table: " + constant.strip());
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  /** The tables that nobody names. */
  Set<String> unused(JavaClasses classes) {
    Set<String> unused = new TreeSet<>(names());
    for (JavaClass type : classes) {
      constants(type).forEach(constant -> unused.removeAll(named(constant)));
    }
    return unused;
  }

  private boolean isOf(JavaClass type, String table) {
    return room(type, "").equals(owners.get(table) + ".");
  }

  private static String room(JavaClass type, String name) {
    return type.getPackageName().replaceFirst("org\\.doorway\\.?", "") + "." + name;
  }

  /** A statement names every table among its words; a piece of one, those after a preposition. */
  private Set<String> named(String constant) {
    String sql = QUOTED.matcher(constant).replaceAll("?").toLowerCase(Locale.ROOT);
    Stream<String> words =
        isStatement(sql)
            ? WORD.matcher(sql).results().map(MatchResult::group)
            : PLACE.matcher(sql).results().map(place -> place.group(1));
    Predicate<String> isTable = owners::containsKey;
    return words.filter(isTable.or(word -> word.startsWith("act_"))).collect(Collectors.toSet());
  }

  private static boolean isStatement(String constant) {
    return STATEMENT.matcher(constant).find();
  }

  /** The texts in a class file's constant pool, by the layout of chapter 4.4 of the JVM's book. */
  private static List<String> constants(JavaClass type) {
    try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream();
        var data = new DataInputStream(new BufferedInputStream(file))) {
      data.skipNBytes(8);
      int count = data.readUnsignedShort();
      Map<Integer, String> texts = new TreeMap<>();
      List<Integer> constants = new ArrayList<>();
      for (var index = 1; index < count; index++) {
        int tag = data.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.put(index, data.readUTF());
          case 8 -> constants.add(data.readUnsignedShort());
          case 7, 16, 19, 20 -> data.skipNBytes(2);
          case 15 -> data.skipNBytes(3);
          case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
          case 5, 6 -> {
            data.skipNBytes(8);
            index++;
          }
          default -> throw new IOException("Unknown constant " + tag + " in " + type.getName());
        }
      }
      return constants.stream().map(texts::get).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
