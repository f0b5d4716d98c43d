package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amendment (TREC 39-11): the terms as they stand from then on, changed or not; who entered it
 * when, and the day by which both sides had signed.
 */
record Amendment(
    Instant at,
    String by,
    LocalDate signedOn,
    String details,
    LocalDate optionEndsOn,
    LocalDate closingOn,
    BigDecimal salePrice,
    Optional<BigDecimal> sellerCredit) {}
