package org.doorway.stage.deadline;

import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;

/** Whoever keeps the contracts says which one binds, and what it says now. */
public interface AgreedTerms {

  Optional<Agreed> binding(OpportunityId id);
}
