package org.doorway.stage.listing;

import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The process that watches a listing agreement. */
@Component
class ListingAgreementProcess {

  /** Whether the seller renewed the agreement. */
  static final ProcessVariable<Boolean> RENEWED = fact("renewed");

  static final ProcessVariable<Boolean> AGREEMENT_ENDED = fact("agreementEnded");

  private final Instances instances;

  ListingAgreementProcess(Instances instances) {
    this.instances = instances;
  }

  /** Renewed elsewhere than where it was asked. */
  void renewed(OpportunityId id) {
    instances.tellAll(id.value(), "listingAgreementRenewed");
  }
}
