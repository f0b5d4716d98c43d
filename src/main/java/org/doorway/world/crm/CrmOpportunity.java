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
    Optional<String> details,
    String stageName) {

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
    Objects.requireNonNull(stageName, "stageName");
  }

  /** A new opportunity, at the first stage of the path. */
  public CrmOpportunity(
      long doorwayNumber,
      String name,
      long personId,
      String propertyAddress,
      Optional<BigDecimal> value,
      String source,
      Optional<String> details) {
    this(doorwayNumber, name, personId, propertyAddress, value, source, details, NEW_OPPORTUNITY);
  }
}
