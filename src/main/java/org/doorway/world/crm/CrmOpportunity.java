package org.doorway.world.crm;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** An opportunity as the CRM should know it when it is new. */
public record CrmOpportunity(
    long doorwayNumber,
    String name,
    long personId,
    String propertyAddress,
    Optional<BigDecimal> value,
    String source,
    Optional<String> details) {

  public static final String NEW_OPPORTUNITY = "New opportunity";

  public CrmOpportunity {
    if (doorwayNumber <= 0) {
      throw new IllegalArgumentException("A Doorway number is positive: " + doorwayNumber);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("An opportunity needs a name");
    }
    Objects.requireNonNull(propertyAddress, "propertyAddress");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(details, "details");
  }
}
