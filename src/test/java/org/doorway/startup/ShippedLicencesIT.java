package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars ship what their bill of materials says, under licences that docs/licences.md allows. */
class ShippedLicencesIT {

  private static final String FILE = "META-INF/sbom/application.cdx.json";

  @Test
  void productionShipsWhatIsRequired() throws IOException {
    assertThat(shipped(Jar.PRODUCTION)).isEqualTo(named(Jar.PRODUCTION, "required"));
  }

  @Test
  void demoShipsWhatIsOptionalToo() throws IOException {
    assertThat(shipped(Jar.DEMO)).isEqualTo(named(Jar.DEMO, "required", "optional"));
    assertThat(named(Jar.DEMO, "optional")).anyMatch(library -> library.startsWith("subethasmtp-"));
  }

  @ParameterizedTest
  @EnumSource
  void everythingShippedIsUnderAnAllowedLicence(Jar jar) throws IOException {
    assertThat(sbom(jar).objections(allowed())).isEmpty();
  }

  @Test
  void libraryWithoutALicenceIsFound() throws IOException {
    assertThat(library("[]").objections(allowed())).containsExactly("one-1.jar names no licence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AGPL-3.0-only", "GPL-2.0-only", "Apache-1.0"})
  void libraryUnderAnotherLicenceIsFound(String licence) throws IOException {
    var licences = "[{'license': {'id': 'MIT'}}, {'license': {'id': '%s'}}]".formatted(licence);

    assertThat(library(licences).objections(allowed()))
        .containsExactly("one-1.jar is under " + licence);
  }

  private static Set<String> shipped(Jar jar) {
    return jar.libraries().stream()
        .filter(ShippedLicencesIT::isComparable)
        .collect(Collectors.toSet());
  }

  private static Set<String> named(Jar jar, String... scopes) throws IOException {
    return sbom(jar).libraries(scopes).stream()
        .filter(ShippedLicencesIT::isComparable)
        .collect(Collectors.toSet());
  }

  /** Starters hold nothing and are left out; the tools are Spring Boot's, put in while packing. */
  private static boolean isComparable(String library) {
    return !library.startsWith("spring-boot-starter")
        && !library.startsWith("spring-boot-jarmode-tools-");
  }

  private static Sbom sbom(Jar jar) throws IOException {
    return read(jar.read(FILE));
  }

  private static Sbom library(String licences) throws JsonProcessingException {
    var component = "{'name': 'one', 'version': '1', 'licenses': %s}".formatted(licences);
    return read("{'components': [%s]}".formatted(component).replace('\'', '"'));
  }

  private static Sbom read(String json) throws JsonProcessingException {
    return new Sbom(new ObjectMapper().readTree(json));
  }

  /** The first column of the table. */
  private static Set<String> allowed() throws IOException {
    try (var lines = Files.lines(Path.of("docs", "licences.md"))) {
      return lines
          .filter(line -> line.startsWith("| "))
          .skip(1)
          .map(line -> line.split("\\|", -1)[1].strip())
          .collect(Collectors.toSet());
    }
  }
}
