package org.doorway.world.crm.copper;

/** A user of the Copper account, on the wire. */
record CopperUser(long id, String email) {

  CopperNamed byEmail() {
    return new CopperNamed(id, email);
  }
}
