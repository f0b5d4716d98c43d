package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class DataFolderTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path HOME = Path.of(System.getProperty("user.home"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "relative/path, relative/path",
    "./data, data",
    "data/, data",
    "data//demo/, data/demo",
    "' data ', data",
    "my data/of today, my data/of today",
    "a/../b, b",
    "~user, ~user",
    "'', data",
    "'   ', data",
  })
  void whatIsRelativeIsBelowTheFolderWeStartIn(String said, String below) throws IOException {
    assertThat(settingAfter(said)).isEqualTo(HERE.resolve(below).toString());
  }

  @ParameterizedTest
  @CsvSource({"~, ''", "~/, ''", "~/doorway, doorway", "~/my data/, my data"})
  void tildeIsTheHomeOfWhoeverStartsIt(String said, String below) throws IOException {
    assertThat(settingAfter(said)).isEqualTo(HOME.resolve(below).toString());
  }

  @Test
  void absolutePathStays() throws IOException {
    assertThat(settingAfter(folder + "/")).isEqualTo(folder.toString());
  }

  @Test
  void databaseOpensThere() throws IOException, SQLException {
    var below = HERE.relativize(folder).resolve("some data") + "/";

    var address = environment(below).getProperty("doorway.database-file");

    try (var database = DriverManager.getConnection(address, "sa", "")) {
      assertThat(database.isValid(1)).isTrue();
    }
    assertThat(folder.resolve("some data").resolve("doorway.mv.db")).isRegularFile();
  }

  @Test
  void whatCannotHoldDataIsRefusedInOurWords() throws IOException {
    var file = Files.createFile(folder.resolve("taken"));

    assertThatThrownBy(() -> DataFolder.resolve(file.toString()))
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("DOORWAY_DATA (" + file + ") is not a folder");
    assertThatThrownBy(() -> DataFolder.resolve("data;MODE=MySQL"))
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("semicolon");
    assertThatThrownBy(() -> DataFolder.resolve("da\0ta"))
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("is not a path");
  }

  private static String settingAfter(String said) throws IOException {
    return environment(said).getProperty("doorway.data");
  }

  private static StandardEnvironment environment(String said) throws IOException {
    var environment = new StandardEnvironment();
    for (var source :
        new YamlPropertySourceLoader()
            .load("application", new ClassPathResource("application.yaml"))) {
      environment.getPropertySources().addLast(source);
    }
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("variables", Map.of("DOORWAY_DATA", said)));
    new DataFolder().postProcessEnvironment(environment, null);
    return environment;
  }
}
