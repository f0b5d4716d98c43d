package org.doorway.world.crm.copper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Objects;
import org.doorway.world.crm.CrmAddress;
import org.jspecify.annotations.Nullable;

/** A postal address, on the wire; unknown parts are left out. */
@JsonInclude(Include.NON_EMPTY)
record CopperAddress(
    @Nullable String street,
    @Nullable String city,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String country) {

  private static final String UNITED_STATES = "US";

  static CopperAddress of(CrmAddress address) {
    return new CopperAddress(
        address.street(), address.city(), address.state(), address.postalCode(), UNITED_STATES);
  }

  CrmAddress address() {
    return new CrmAddress(known(street), known(city), known(state), known(postalCode));
  }

  private static String known(@Nullable String part) {
    return Objects.requireNonNullElse(part, "");
  }
}
