package org.doorway.outbound.record;

import java.time.Instant;
import java.util.List;
import org.doorway.sale.opportunity.OpportunityId;

/** What has to be in the CRM's log of an opportunity. */
public interface CrmEntries {

  /** Those that the CRM may not have yet; logging one that it has changes nothing. */
  List<Entry> open(OpportunityId id);

  /** When it happened, and how it gets into the log. */
  record Entry(Instant at, Runnable log) {}
}
