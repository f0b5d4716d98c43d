package org.doorway.sale.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200 North Elm Street | 1200 N. Elm St.",
        "1200 Elm St           | 1200  ELM   street",
        "4 O'Connor Avenue     | 4 OConnor Ave",
        "7 Turtle-Creek Blvd   | 7 turtle creek boulevard",
        "9 Southwest Parkway   | 9 SW Pkwy",
        "15 Cedar Ridge        | 15 cedar rdg",
      })
  void spellingsOfOneStreetAreOneProperty(String one, String other) {
    assertThat(home(one, "", "75204").key()).isEqualTo(home(other, "", "75204").key());
  }

  @ParameterizedTest
  @CsvSource({
    "1200 Elm St, 1202 Elm St",
    "1200 Elm St, 1200 Elm Ave",
    "1200 N Elm St, 1200 S Elm St",
    "12 Elm St, 1 2nd Elm St",
  })
  void neighboursAreNot(String one, String other) {
    assertThat(home(one, "", "75204").key()).isNotEqualTo(home(other, "", "75204").key());
  }

  @Test
  void unitAndZipTellHomesOfOneStreetApart() {
    var home = home("1200 Elm St", "4", "75204");

    assertThat(home("1200 Elm St", "Apt. 4", "75204").key()).isEqualTo(home.key());
    assertThat(home("1200 Elm St", "#4", "75204-1234").key()).isEqualTo(home.key());
    assertThat(home("1200 Elm St", "5", "75204").key()).isNotEqualTo(home.key());
    assertThat(home("1200 Elm St", "", "75204").key()).isNotEqualTo(home.key());
    assertThat(home("1200 Elm St", "4", "75205").key()).isNotEqualTo(home.key());
  }

  @Test
  void cityAndStateAreNotComparedSinceTheZipSaysThem() {
    var dallas = new Property("1200 Elm St", Optional.empty(), "Dallas", "TX", "75204");
    var typo = new Property("1200 Elm St", Optional.empty(), "Dalas", "TX", "75204");

    assertThat(typo.key()).isEqualTo(dallas.key());
  }

  @Test
  void addressIsOneLine() {
    assertThat(home("1200 Elm St", "4", "75204").address())
        .isEqualTo("1200 Elm St #4, Dallas, TX 75204");
    assertThat(home("1200 Elm St", "", "75204").line()).isEqualTo("1200 Elm St");
  }

  private static Property home(String street, String unit, String postalCode) {
    return new Property(
        street, Optional.of(unit).filter(u -> !u.isEmpty()), "Dallas", "TX", postalCode);
  }
}
