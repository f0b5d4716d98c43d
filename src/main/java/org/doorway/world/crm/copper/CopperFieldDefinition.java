package org.doorway.world.crm.copper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of a custom field, on the wire. */
record CopperFieldDefinition(long id, @Nullable String name, @Nullable List<String> availableOn) {

  boolean isOnOpportunities() {
    return availableOn == null || availableOn.contains("opportunity");
  }

  CopperNamed named() {
    return new CopperNamed(id, name);
  }
}
