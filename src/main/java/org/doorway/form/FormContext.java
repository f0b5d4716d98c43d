package org.doorway.form;

import java.time.Instant;
import org.doorway.opportunity.OpportunityId;

/** Whose form it is: the opportunity, the person who opens or submits it, and when. */
public record FormContext(OpportunityId opportunity, String user, Instant now) {}
