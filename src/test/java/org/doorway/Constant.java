package org.doorway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A constant of the application, and the class that declares it. */
public record Constant(Class<?> owner, Object value) {

  /** All of one type, wherever they are declared; tests are not searched. */
  public static List<Constant> all(Class<?> type) {
    try (Stream<Path> files = Files.walk(compiled())) {
      return files
          .map(file -> compiled().relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .sorted()
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .map(Constant::load)
          .flatMap(owner -> in(owner, type))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Constant> in(Class<?> owner, Class<?> type) {
    return Arrays.stream(owner.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .map(field -> new Constant(owner, read(field)));
  }

  private static Object read(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Constant.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Path compiled() {
    try {
      var source = DoorwayApplication.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
