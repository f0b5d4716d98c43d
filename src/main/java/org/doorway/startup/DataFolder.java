package org.doorway.startup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where the data is kept, as one absolute path, whichever way it was said: H2 takes no path that
 * could mean another folder tomorrow, and everything else must mean the same folder as H2.
 */
class DataFolder implements EnvironmentPostProcessor {

  static final String SETTING = "doorway.data";

  private static final Path DEFAULT = Path.of("data");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var folder = resolve(environment.getProperty(SETTING, ""));
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("data-folder", Map.of(SETTING, folder.toString())));
  }

  static Path resolve(String said) {
    var text = said.strip();
    try {
      var folder = text.isEmpty() ? DEFAULT : fromHome(text);
      return usable(folder.toAbsolutePath().normalize());
    } catch (InvalidPathException noPath) {
      throw refused(text, "is not a path");
    }
  }

  private static Path fromHome(String text) {
    boolean home = text.equals("~") || text.startsWith("~/");
    return home ? Path.of(System.getProperty("user.home"), text.substring(1)) : Path.of(text);
  }

  private static Path usable(Path folder) {
    if (folder.toString().contains(";")) {
      throw refused(folder, "has a semicolon, which would end it for the database");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw refused(folder, "is not a folder");
    }
    return folder;
  }

  private static NotReadyException refused(Object folder, String why) {
    return new NotReadyException("DOORWAY_DATA (%s) %s".formatted(folder, why));
  }
}
