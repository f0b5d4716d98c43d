package org.doorway.sale.opportunity;

import java.util.Optional;

/** The home for sale. Two spellings of one address share a {@link #key()}. */
public record Property(
    String street, Optional<String> unit, String city, String state, String postalCode) {

  /** The address in one line, as people read it. */
  public String address() {
    return line() + ", " + city + ", " + state + " " + postalCode;
  }

  /** Street and unit: enough for a row of a list. */
  public String line() {
    return street + unit.map(number -> " #" + number).orElse("");
  }

  /**
   * What the duplicate check compares: USPS abbreviations, no case, no punctuation, ZIP of five.
   */
  public String key() {
    return AddressKey.of(street)
        + "|"
        + unit.map(AddressKey::ofUnit).orElse("")
        + "|"
        + postalCode.substring(0, 5);
  }
}
