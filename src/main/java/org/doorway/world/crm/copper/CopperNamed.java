package org.doorway.world.crm.copper;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Anything in Copper that has an id and a name. */
record CopperNamed(long id, @Nullable String name) {

  static Map<Long, String> byId(Collection<CopperNamed> things) {
    return things.stream()
        .filter(thing -> thing.name() != null)
        .collect(Collectors.toMap(CopperNamed::id, CopperNamed::name, (first, again) -> first));
  }
}
