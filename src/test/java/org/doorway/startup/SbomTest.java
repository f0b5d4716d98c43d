package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SbomTest {

  @Test
  void libraryUnderAllowedLicencesIsFine() throws IOException {
    assertThat(objections("[{'license': {'id': 'MIT'}}, {'license': {'name': 'EPL 1.0'}}]"))
        .isEmpty();
  }

  @Test
  void libraryWithoutALicenceIsFound() throws IOException {
    assertThat(objections("[]")).containsExactly("one-1-fat.jar names no licence");
  }

  @Test
  void licenceWithoutANameIsFound() throws IOException {
    assertThat(objections("[{'license': {'url': 'https://licence.example'}}]"))
        .containsExactly("one-1-fat.jar is under a licence without a name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AGPL-3.0-only", "GPL-2.0-only", "Apache-1.0"})
  void libraryUnderAnotherLicenceIsFound(String licence) throws IOException {
    assertThat(objections("[{'license': {'id': 'MIT'}}, {'expression': '%s'}]".formatted(licence)))
        .containsExactly("one-1-fat.jar is under " + licence);
  }

  private static List<String> objections(String licences) throws IOException {
    var library =
        "{'name': 'one', 'version': '1', 'purl': 'pkg:maven/one@1?classifier=fat&type=jar',"
            + " 'licenses': %s}";
    var json = "{'components': [%s]}".formatted(library.formatted(licences));
    return Sbom.read(json.replace('\'', '"')).objections(AllowedLicences.read());
  }
}
