package org.doorway.stage.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;

/** What the desk shows of a listing each time it is opened; every stage tells what it knows. */
public interface DeskFacts {

  /** By the keys of the desk's form; what is not known yet is left out. */
  default Map<String, Object> about(OpportunityId id) {
    return Map.of();
  }

  /** What the stage waits for, in any order. */
  default List<NextDate> dates(OpportunityId id) {
    return List.of();
  }

  /** A date that somebody counts on: when, in words, too, and what. */
  record NextDate(Instant at, String when, String what) {}
}
