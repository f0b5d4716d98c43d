package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An amendment (TREC 39-11): the terms as they stand from then on, changed or not. */
record Amendment(
    Instant at,
    String details,
    LocalDate optionEndsOn,
    LocalDate closingOn,
    BigDecimal salePrice) {}
