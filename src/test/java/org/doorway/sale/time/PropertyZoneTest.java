package org.doorway.sale.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** El Paso and Hudspeth counties are an hour behind the rest of Texas. */
class PropertyZoneTest {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // El Paso, its post offices and its army post
        "79901",
        "79912",
        "79938",
        "79999",
        "88510",
        "88595",
        "79912-1234",
        // Anthony, Canutillo, Clint, Dell City, Fabens, Fort Hancock
        "79821",
        "79835",
        "79836",
        "79837",
        "79838",
        "79839",
        // Salt Flat, San Elizario, Sierra Blanca, Tornillo
        "79847",
        "79849",
        "79851",
        "79853",
      })
  void homesInTheFarWestAreOnMountainTime(String zip) {
    assertThat(PropertyZone.of(zip)).isEqualTo(MOUNTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "75204",
        "78701",
        "73301",
        "73344",
        "79701",
        "79761",
        // Alpine, Big Bend, Marathon, Marfa, Presidio, Redford, Sanderson, Terlingua, Valentine,
        // Van Horn
        "79830",
        "79831",
        "79832",
        "79834",
        "79842",
        "79843",
        "79845",
        "79846",
        "79848",
        "79852",
        "79854",
        "79855",
      })
  void allOtherHomesOfTexasAreOnCentralTime(String zip) {
    assertThat(PropertyZone.of(zip)).isEqualTo(CENTRAL);
  }

  @Test
  void countyThatIsKnownDecides() {
    assertThat(PropertyZone.of("79855", Optional.of("Hudspeth County"))).isEqualTo(MOUNTAIN);
    assertThat(PropertyZone.of("79847", Optional.of("Culberson"))).isEqualTo(CENTRAL);
    assertThat(PropertyZone.of("79847", Optional.of(" EL PASO "))).isEqualTo(MOUNTAIN);
    assertThat(PropertyZone.of("79847", Optional.empty())).isEqualTo(MOUNTAIN);
  }
}
