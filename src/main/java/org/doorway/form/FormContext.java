package org.doorway.form;

import java.time.Instant;
import org.doorway.sale.opportunity.OpportunityId;

/**
 * What a form is about (its business key, and the number of the row that its process is about,
 * empty unless that is a satellite), the person who opens or submits it, and when.
 */
public record FormContext(String businessKey, String record, String user, Instant now) {

  /** The opportunity, which all but what has just been opened in the CRM are about. */
  public OpportunityId opportunity() {
    return new OpportunityId(businessKey);
  }
}
