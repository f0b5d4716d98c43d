package org.doorway.world.crm.copper;

import java.util.List;

/** A pipeline with its stages, on the wire. */
record CopperPipeline(long id, String name, List<CopperNamed> stages) {

  CopperPipeline {
    stages = stages == null ? List.of() : stages;
  }

  CopperNamed named() {
    return new CopperNamed(id, name);
  }
}
