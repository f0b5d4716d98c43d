package org.doorway.sale.staff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a team lead weighs when assigning: an agent's areas (ZIP codes), price band in dollars, and
 * whether they take new listings at all.
 */
public record AgentProfile(
    String userId,
    String phone,
    Set<String> zipCodes,
    BigDecimal priceFrom,
    BigDecimal priceTo,
    boolean paused,
    Optional<Instant> lastAssignedAt) {

  public boolean covers(String postalCode) {
    return zipCodes.contains(postalCode.substring(0, 5));
  }

  public boolean covers(BigDecimal price) {
    return price.compareTo(priceFrom) >= 0 && price.compareTo(priceTo) <= 0;
  }
}
