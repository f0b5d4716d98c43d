package org.doorway.stage.contract;

import java.util.Optional;

/** What a team lead answers when somebody wants out of a contract that binds. */
enum ContractDecision {
  /** Buyer and seller signed a release: the opportunity ends as it was wanted. */
  RELEASED,
  /** The seller does not keep the contract: the opportunity ends as it was wanted. */
  SELLER_DEFAULTS,
  /** The buyer did not keep the contract: the home is back on the market. */
  BUYER_DEFAULTED,
  /** The contract goes on. */
  GOES_ON;

  static ContractDecision ofAnswer(String answer) {
    return switch (answer) {
      case "released" -> RELEASED;
      case "sellerDefaults" -> SELLER_DEFAULTS;
      case "buyerDefaulted" -> BUYER_DEFAULTED;
      case "goesOn" -> GOES_ON;
      default -> throw new IllegalArgumentException("No decision: " + answer);
    };
  }

  /** Whether the opportunity ends with the contract. */
  boolean isTheEnd() {
    return this == RELEASED || this == SELLER_DEFAULTS;
  }

  /** On which ground the contract ends, if it does. */
  Optional<Ground> ground() {
    return switch (this) {
      case RELEASED -> Optional.of(Ground.RELEASE);
      case SELLER_DEFAULTS, BUYER_DEFAULTED -> Optional.of(Ground.DEFAULT);
      case GOES_ON -> Optional.empty();
    };
  }

  /** The side that did not keep the contract leaves it to the other one to end it. */
  Termination.By endedBy() {
    return switch (this) {
      case RELEASED -> Termination.By.BOTH;
      case SELLER_DEFAULTS -> Termination.By.BUYER;
      case BUYER_DEFAULTED -> Termination.By.SELLER;
      case GOES_ON -> Termination.By.EITHER;
    };
  }

  /** As the contract's record and the CRM say it. */
  String words() {
    return switch (this) {
      case RELEASED -> "Release signed by buyer and seller";
      case SELLER_DEFAULTS -> "The seller defaults";
      case BUYER_DEFAULTED -> "The buyer defaulted";
      case GOES_ON -> "The sale goes on";
    };
  }
}
