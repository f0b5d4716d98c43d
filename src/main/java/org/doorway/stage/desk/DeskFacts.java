package org.doorway.stage.desk;

import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;

/** What the desk shows of a listing; the stage that knows it answers. */
public interface DeskFacts {

  /** By the keys of the desk's form; what is not known yet is left out. */
  Map<String, Object> about(OpportunityId id);
}
