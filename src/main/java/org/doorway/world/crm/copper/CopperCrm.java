package org.doorway.world.crm.copper;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmOpportunity;
import org.doorway.world.crm.CrmPerson;
import org.springframework.stereotype.Component;

/** Copper, through its Developer API v1. */
@Component
class CopperCrm implements Crm {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu");

  private final CopperPeople people;
  private final CopperOpportunities opportunities;
  private final CopperActivities activities;
  private final CopperCatalogue catalogue;
  private final Duration callTimeout;

  CopperCrm(
      CopperPeople people,
      CopperOpportunities opportunities,
      CopperActivities activities,
      CopperCatalogue catalogue,
      CopperProperties properties) {
    this.people = people;
    this.opportunities = opportunities;
    this.activities = activities;
    this.catalogue = catalogue;
    this.callTimeout = properties.callTimeout();
  }

  @Override
  public long findOrCreatePerson(CrmPerson person) {
    return timed(() -> people.findOrCreate(person));
  }

  @Override
  public OptionalLong findOpportunity(long doorwayNumber) {
    return timed(() -> opportunities.find(doorwayNumber)).stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public long findOrCreateOpportunity(CrmOpportunity opportunity) {
    return timed(() -> opportunities.findOrCreate(opportunity));
  }

  @Override
  public void adopt(long opportunityId, long doorwayNumber, String propertyAddress) {
    opportunities.adopt(opportunityId, doorwayNumber, propertyAddress);
  }

  @Override
  public void assign(long opportunityId, String userEmail) {
    set(
        "assign opportunity %d to %s".formatted(opportunityId, userEmail),
        opportunityId,
        () -> Map.of("assignee_id", catalogue.userId(userEmail)));
  }

  @Override
  public void moveToStage(long opportunityId, String stageName) {
    set(
        "move opportunity %d to the stage %s".formatted(opportunityId, stageName),
        opportunityId,
        () -> Map.of("pipeline_stage_id", catalogue.stageId(stageName)));
  }

  @Override
  public void reopen(long opportunityId, String stageName) {
    set(
        "open opportunity %d again".formatted(opportunityId),
        opportunityId,
        () -> Map.of("status", "Open", "pipeline_stage_id", catalogue.stageId(stageName)));
  }

  @Override
  public void updateValue(long opportunityId, BigDecimal value) {
    set(
        "set the value of opportunity " + opportunityId,
        opportunityId,
        () -> Map.of("monetary_value", value));
  }

  @Override
  public long logNote(long opportunityId, String details) {
    return timed(() -> activities.logNote(opportunityId, details));
  }

  @Override
  public long logActivity(long opportunityId, String typeName, String details, Instant at) {
    return timed(() -> activities.log(opportunityId, typeName, details, at));
  }

  @Override
  public void markWon(long opportunityId, BigDecimal price, LocalDate closedOn) {
    set(
        "mark opportunity " + opportunityId + " as won",
        opportunityId,
        () ->
            Map.of("status", "Won", "monetary_value", price, "close_date", DATE.format(closedOn)));
  }

  @Override
  public void markLost(long opportunityId, String lossReason) {
    end(opportunityId, "Lost", lossReason);
  }

  @Override
  public void markAbandoned(long opportunityId, String lossReason) {
    end(opportunityId, "Abandoned", lossReason);
  }

  private void end(long opportunityId, String status, String lossReason) {
    set(
        "mark opportunity %d as %s".formatted(opportunityId, status),
        opportunityId,
        () -> Map.of("status", status, "loss_reason_id", catalogue.lossReasonId(lossReason)));
  }

  private void set(String attempt, long opportunityId, Supplier<Map<String, Object>> fields) {
    timed(
        () -> {
          opportunities.set(attempt, opportunityId, fields);
          return opportunityId;
        });
  }

  private <T> T timed(Supplier<T> call) {
    return CopperDeadline.within(callTimeout, call);
  }
}
