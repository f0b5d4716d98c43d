package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one round of an offer says. What it leaves open is not there.
 *
 * @param financing cash, conventional, fha, va or other
 * @param concessions dollars that the buyer asks of the seller
 * @param possessionDays how long the seller stays after closing; 0 is not at all
 */
public record OfferTerms(
    BigDecimal price,
    Optional<String> financing,
    Optional<BigDecimal> downPayment,
    Optional<BigDecimal> optionFee,
    Optional<Integer> optionDays,
    Optional<BigDecimal> earnestMoney,
    Optional<BigDecimal> additionalEarnestMoney,
    Optional<BigDecimal> concessions,
    Optional<Integer> possessionDays,
    Optional<LocalDate> closingOn,
    Optional<Instant> expiresAt) {

  /** Without an hour at which it expires. */
  OfferTerms standing() {
    return new OfferTerms(
        price,
        financing,
        downPayment,
        optionFee,
        optionDays,
        earnestMoney,
        additionalEarnestMoney,
        concessions,
        possessionDays,
        closingOn,
        Optional.empty());
  }
}
