package org.doorway.world.crm.copper;

import java.util.List;

/** The activity types people may log, on the wire; Copper's own ones are left out. */
record CopperActivityTypes(List<CopperNamed> user) {

  CopperActivityTypes {
    user = user == null ? List.of() : user;
  }
}
