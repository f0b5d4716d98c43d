package org.doorway.world.crm.copper;

import org.jspecify.annotations.Nullable;

/** A user of the Copper account, on the wire. */
record CopperUser(long id, @Nullable String email) {

  CopperNamed byEmail() {
    return new CopperNamed(id, email);
  }
}
