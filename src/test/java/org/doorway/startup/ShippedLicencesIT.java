package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jars ship what their bill of materials says, under licences that docs/licences.md allows. */
@DisabledIfSystemProperty(
    named = "doorway.network",
    matches = "offline: true",
    disabledReason = "Maven makes no bill of materials offline")
class ShippedLicencesIT {

  private static final String FILE = "META-INF/sbom/application.cdx.json";

  @Test
  void productionShipsWhatIsRequired() throws IOException {
    assertThat(comparable(Jar.PRODUCTION.libraries()))
        .isEqualTo(comparable(sbom(Jar.PRODUCTION).libraries("required")));
  }

  @Test
  void demoShipsWhatIsOptionalToo() throws IOException {
    assertThat(comparable(Jar.DEMO.libraries()))
        .isEqualTo(comparable(sbom(Jar.DEMO).libraries("required", "optional")));
    assertThat(sbom(Jar.DEMO).libraries("optional"))
        .anyMatch(library -> library.startsWith("subethasmtp-"));
  }

  @ParameterizedTest
  @EnumSource
  void everythingShippedIsUnderAnAllowedLicence(Jar jar) throws IOException {
    assertThat(sbom(jar).objections(AllowedLicences.read())).isEmpty();
  }

  /** Starters hold nothing and are left out; the tools are Spring Boot's, put in while packing. */
  private static Set<String> comparable(Collection<String> libraries) {
    return libraries.stream()
        .filter(library -> !library.startsWith("spring-boot-starter"))
        .filter(library -> !library.startsWith("spring-boot-jarmode-tools-"))
        .collect(Collectors.toSet());
  }

  private static Sbom sbom(Jar jar) throws IOException {
    return Sbom.read(jar.read(FILE));
  }
}
