package org.doorway.stage.offer;

import java.time.Instant;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;

/**
 * One round of an offer.
 *
 * @param number counts the offers of a home; all rounds of one have the same
 * @param sellersCounter whether these are terms of the seller, and the buyer is to answer
 * @param letter whether the buyer wrote one; what it says is kept nowhere
 * @param instance the process instance that asks for its answer, once there is one
 */
record Offer(
    long id,
    OpportunityId opportunity,
    int number,
    int round,
    boolean sellersCounter,
    boolean cameForward,
    Buyer buyer,
    OfferTerms terms,
    boolean letter,
    Optional<String> notes,
    OfferState state,
    Instant recordedAt,
    Optional<Instant> presentedAt,
    Optional<Instant> answeredAt,
    Optional<String> answeredWords,
    Optional<Instant> acceptedAt,
    Optional<Instant> endedAt,
    Optional<String> endedReason,
    Optional<String> instance) {

  /** When it became what it is. */
  Instant changedAt() {
    return endedAt.or(() -> answeredAt).orElse(recordedAt);
  }

  boolean isOpen() {
    return state.isOpen();
  }
}
