package org.doorway.world.crm;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address in the United States; unknown parts are blank. */
public record CrmAddress(String street, String city, String state, String postalCode) {

  public static final CrmAddress UNKNOWN = new CrmAddress("", "", "", "");

  public CrmAddress {
    Objects.requireNonNull(street, "street");
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(postalCode, "postalCode");
  }

  public String oneLine() {
    var stateAndZip = (state + " " + postalCode).strip();
    return Stream.of(street, city, stateAndZip)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
