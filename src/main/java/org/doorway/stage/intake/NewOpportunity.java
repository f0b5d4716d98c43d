package org.doorway.stage.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.doorway.sale.opportunity.Property;
import org.doorway.sale.opportunity.Seller;

/** What comes in: a seller, a home, and how they found us. */
record NewOpportunity(
    Seller seller,
    Property property,
    String source,
    Optional<BigDecimal> estimatedValue,
    Optional<String> notes) {}
