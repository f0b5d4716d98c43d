package org.doorway.pipeline;

import org.doorway.opportunity.OpportunityId;

/** What has to be in the CRM's log of an opportunity. */
public interface CrmEntries {

  /** Logs what the CRM does not know yet, oldest first; the rest costs nothing. */
  void logOpen(OpportunityId id);
}
