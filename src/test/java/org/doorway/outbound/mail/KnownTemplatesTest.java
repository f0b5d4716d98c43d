package org.doorway.outbound.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the emails, and the constants that declare them. */
class KnownTemplatesTest {

  @ParameterizedTest
  @ValueSource(strings = {".html", ".txt"})
  void everyFileIsDeclaredOnceAndEveryDeclarationHasItsFile(String form) throws IOException {
    var declared = KnownTemplates.all().stream().map(template -> template.file() + form);

    try (var files = Files.list(Path.of("src/main/resources/templates/email"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(form) && !file.equals("layout" + form))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(declared.toList());
    }
  }
}
