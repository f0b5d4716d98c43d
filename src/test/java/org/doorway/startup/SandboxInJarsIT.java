package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The production jar is the demo's without the sandbox: whatever lies in src/sandbox. */
class SandboxInJarsIT {

  private static final Path JAVA = Path.of("src", "sandbox", "java");
  private static final Path RESOURCES = Path.of("src", "sandbox", "resources");

  @Test
  void demoJarHoldsEveryFileOfTheSandbox() throws IOException {
    var expected = new HashSet<>(filesBelow(RESOURCES));
    filesBelow(JAVA).forEach(source -> expected.add(source.replaceAll("\\.java$", ".class")));

    assertThat(Jar.DEMO.content()).hasSizeGreaterThan(expected.size()).containsAll(expected);
  }

  @Test
  void productionJarLacksTheSandboxAndNothingElse() throws IOException {
    var packages = folders(filesBelow(JAVA));
    var resources = filesBelow(RESOURCES);
    var rest =
        Jar.DEMO.content().stream()
            .filter(entry -> !resources.contains(entry) && !packages.contains(folder(entry)))
            .collect(Collectors.toSet());

    assertThat(without(Jar.PRODUCTION.content(), rest)).as("too much").isEmpty();
    assertThat(without(rest, Jar.PRODUCTION.content())).as("missing").isEmpty();
  }

  @Test
  void onlyTheDemoJarBringsAnSmtpServer() {
    assertThat(without(Jar.PRODUCTION.libraries(), Jar.DEMO.libraries())).isEmpty();
    assertThat(without(Jar.DEMO.libraries(), Jar.PRODUCTION.libraries()))
        .anyMatch(library -> library.startsWith("subethasmtp-"));
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    var left = new TreeSet<>(all);
    left.removeAll(others);
    return left;
  }

  private static Set<String> filesBelow(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      var files =
          paths
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  private static Set<String> folders(Set<String> files) {
    return files.stream().map(SandboxInJarsIT::folder).collect(Collectors.toSet());
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
