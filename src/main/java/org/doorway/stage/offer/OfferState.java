package org.doorway.stage.offer;

import java.util.Set;

/** Where a round of an offer stands, or how it ended. */
enum OfferState {
  RECEIVED("Received"),
  /** A counter of the seller is presented to the buyer with its first word. */
  PRESENTED("Presented"),
  ACCEPTED("Accepted"),
  BACK_UP("Back-up"),
  /** A back-up that has a round of its own since the contract before it fell. */
  CAME_FORWARD("Back-up that came forward"),
  /** Another round came after it. */
  COUNTERED("Countered"),
  REJECTED("Rejected by the seller"),
  /** A counter that the buyer did not take. */
  DECLINED("Declined by the buyer"),
  ANOTHER_ACCEPTED("Another offer was accepted"),
  WITHDRAWN("Withdrawn by the buyer"),
  EXPIRED("Expired"),
  /** It was accepted, and its contract ended. */
  FELL_THROUGH("Its contract fell through"),
  /** The sale ended before anybody answered. */
  UNANSWERED("Open when the sale ended");

  private static final Set<OfferState> OPEN = Set.of(RECEIVED, PRESENTED);

  private final String words;

  OfferState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether somebody is still to answer. */
  boolean isOpen() {
    return OPEN.contains(this);
  }
}
