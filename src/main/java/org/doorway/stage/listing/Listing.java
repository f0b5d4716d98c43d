package org.doorway.stage.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The listing of an opportunity, from the preferred go-live date to the day it is on the market.
 */
public record Listing(
    LocalDate preferredGoLive,
    Optional<Instant> photosHandedOverAt,
    Optional<BigDecimal> listPrice,
    Optional<LocalDate> agreementExpiresOn,
    Optional<String> mlsNumber,
    Optional<String> url,
    Optional<Instant> liveAt,
    int missedDays,
    Optional<String> modelLink,
    Home home) {}
