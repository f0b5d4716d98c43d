package org.doorway.sale.opportunity;

import java.math.BigDecimal;
import java.util.Optional;

/** What comes in: a seller, a home, and how they found us. */
public record NewOpportunity(
    Seller seller,
    Property property,
    String source,
    Optional<BigDecimal> estimatedValue,
    Optional<String> notes) {}
