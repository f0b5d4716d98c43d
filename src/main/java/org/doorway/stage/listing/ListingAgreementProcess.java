package org.doorway.stage.listing;

import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;

/** The process that watches a listing agreement. */
final class ListingAgreementProcess {

  /** Whether the seller renewed the agreement. */
  static final ProcessVariable<Boolean> RENEWED = fact("renewed");

  private ListingAgreementProcess() {}
}
