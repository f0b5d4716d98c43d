package org.doorway.stage.offer;

import java.math.BigDecimal;

/** The buyer and the price of an offer that the client accepted. */
public record AcceptedOffer(String buyer, BigDecimal price) {}
