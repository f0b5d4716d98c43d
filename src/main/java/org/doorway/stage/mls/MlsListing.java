package org.doorway.stage.mls;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the MLS says of a home, or should say; the closing is the day agreed on, or the day it was.
 */
record MlsListing(
    MlsStatus status,
    BigDecimal listPrice,
    Optional<LocalDate> contractOn,
    Optional<LocalDate> optionExpiresOn,
    Optional<LocalDate> closingOn,
    Optional<BigDecimal> closePrice) {}
