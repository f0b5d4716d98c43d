package org.doorway.stage.offer;

import java.math.BigDecimal;

/** The buyer and the terms of an offer that the client accepted. */
public record AcceptedOffer(String buyer, OfferTerms terms) {

  public BigDecimal price() {
    return terms.price();
  }
}
