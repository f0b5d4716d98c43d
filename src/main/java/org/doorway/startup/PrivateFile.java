package org.doorway.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Keeps H2's file from every other user of the machine. H2 makes it readable to all, so it is made
 * here before; an older one is taken from them.
 */
class PrivateFile implements EnvironmentPostProcessor {

  private static final String FILE = "jdbc:h2:file:";
  private static final String OURS_ALONE = "rw-------";
  private static final String OUR_FOLDER = "rwx------";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String url = environment.getProperty("spring.datasource.url", "");
    if (url.startsWith(FILE)) {
      String path = url.substring(FILE.length()).split(";", 2)[0];
      keep(Path.of(path + ".mv.db").toAbsolutePath());
    }
  }

  static void keep(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try {
      Path folder = file.getParent();
      if (Files.notExists(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OUR_FOLDER)));
      }
      if (Files.notExists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OURS_ALONE)));
      }
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OURS_ALONE));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
