package org.doorway.inbound.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.doorway.world.crm.CrmAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1200 Elm St, Dallas, TX 75201 | 1200 Elm St | '' | Dallas | TX | 75201",
        "1200 Elm St #4, Dallas, TX 75201-1234 | 1200 Elm St | 4 | Dallas | TX | 75201-1234",
        "1200 Elm St, Apt 4B, Fort Worth, Texas 76102 | 1200 Elm St | 4B | Fort Worth | TX | 76102",
        "1200 Elm St Unit 9,Dallas,tx, 75201, USA | 1200 Elm St | 9 | Dallas | tx | 75201",
        "77 Unity Ln, Dallas, TX 75201 | 77 Unity Ln | '' | Dallas | TX | 75201",
      })
  void isTakenApart(
      String line, String street, String unit, String city, String state, String zip) {
    assertThat(AddressLine.parts(line))
        .isEqualTo(
            Map.of(
                "street", street, "unit", unit, "city", city, "state", state, "postalCode", zip));
  }

  @Test
  void whatIsNoAddressIsShownWhole() {
    assertThat(AddressLine.parts(" the blue house by the lake "))
        .isEqualTo(Map.of("street", "the blue house by the lake"));
  }

  @Test
  void addressInPartsMayCarryItsUnitInTheStreet() {
    var parts = AddressLine.parts(new CrmAddress("12 Elm Street #3", "Dallas", "Texas", "75201"));

    assertThat(parts)
        .containsEntry("street", "12 Elm Street")
        .containsEntry("unit", "3")
        .containsEntry("state", "TX");
  }
}
