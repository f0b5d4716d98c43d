package org.doorway.world.crm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** An opportunity as the CRM has it now; names stand for ids wherever the CRM still knows them. */
public record CrmOpportunityState(
    long id,
    Optional<Long> doorwayNumber,
    String name,
    Optional<Long> personId,
    CrmStatus status,
    Optional<String> stageName,
    Optional<String> assigneeEmail,
    Optional<BigDecimal> value,
    Optional<String> propertyAddress,
    Optional<String> source,
    Optional<String> details,
    Optional<String> lossReason,
    Instant modifiedAt) {

  /** The CRM's other pipelines have stages without a name here. */
  public boolean isInOurPipeline() {
    return stageName.isPresent();
  }

  public boolean isOpen() {
    return status == CrmStatus.OPEN;
  }
}
