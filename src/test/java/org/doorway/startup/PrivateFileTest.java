package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The file of the database is nobody's but ours. */
class PrivateFileTest {

  @TempDir private Path folder;

  @Test
  void databaseOpensInAFileThatOthersCannotRead() throws Exception {
    var url = "jdbc:h2:file:" + folder.resolve("new/doorway") + ";TRACE_LEVEL_FILE=0";

    start(url);
    try (var database = DriverManager.getConnection(url, "sa", "")) {
      database.createStatement().execute("create table seller (name varchar)");
    }

    assertThat(permissions("new")).isEqualTo("rwx------");
    assertThat(permissions("new/doorway.mv.db")).isEqualTo("rw-------");
    assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.trace.db");
  }

  @Test
  void olderFileIsTakenFromOthersAndKept() throws Exception {
    var file = Files.writeString(folder.resolve("doorway.mv.db"), "data");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    start("jdbc:h2:file:" + folder.resolve("doorway"));

    assertThat(permissions("doorway.mv.db")).isEqualTo("rw-------");
    assertThat(file).hasContent("data");
  }

  @Test
  void otherDatabaseHasNoFile() {
    start("jdbc:postgresql://localhost/doorway");

    assertThat(folder).isEmptyDirectory();
  }

  private void start(String url) {
    new PrivateFile()
        .postProcessEnvironment(
            new MockEnvironment().withProperty("spring.datasource.url", url), null);
  }

  private String permissions(String path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
