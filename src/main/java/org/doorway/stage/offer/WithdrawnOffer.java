package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.time.Instant;

/** An accepted offer that came to nothing before a contract was signed. */
public record WithdrawnOffer(
    long id, String buyer, BigDecimal price, String reason, Instant endedAt) {}
