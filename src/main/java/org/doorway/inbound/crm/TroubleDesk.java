package org.doorway.inbound.crm;

import java.util.Map;
import java.util.Optional;
import org.doorway.engine.path.PathNews;
import org.doorway.inbound.crm.Trouble.State;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.world.crm.CrmOpportunityState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees that somebody learns of a record that could not be followed: the team leads of one that is
 * new, by a task; an admin of one whose path runs, by an incident.
 */
@Service
class TroubleDesk {

  private static final Logger LOG = LoggerFactory.getLogger(TroubleDesk.class);

  private final Troubles troubles;
  private final Opportunities opportunities;
  private final CrmIntakeProcess tasks;
  private final PathNews path;
  private final CrmFeedProperties properties;
  private final TransactionTemplate transaction;

  TroubleDesk(
      Troubles troubles,
      Opportunities opportunities,
      CrmIntakeProcess tasks,
      PathNews path,
      CrmFeedProperties properties,
      PlatformTransactionManager transactions) {
    this.troubles = troubles;
    this.opportunities = opportunities;
    this.tasks = tasks;
    this.path = path;
    this.properties = properties;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A person must complete the record before it can be taken in. */
  void ask(CrmOpportunityState theirs, Map<String, Object> facts, String reason) {
    transaction.executeWithoutResult(
        asked -> {
          troubles.save(
              new Trouble(
                  theirs.id(), State.WAITING, theirs.name(), theirs.personId(), reason, 0, facts));
          tasks.open(CrmRecordKey.of(theirs.id()), theirs.name());
        });
  }

  /** The record is tried again with every reading; after some tries somebody is told. */
  void failed(long record, RuntimeException failure) {
    String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    LOG.warn("The CRM's opportunity {} could not be followed", record, failure);
    Trouble trouble = again(record, reason);
    troubles.save(trouble);
    if (trouble.attempts() >= properties.triesUntilTold()) {
      tell(trouble);
    }
  }

  /** Nothing is wrong with the record any more, and nobody has to do anything about it. */
  void over(long record) {
    if (troubles.find(record).isPresent()) {
      troubles.forget(record);
      tasks.settle(CrmRecordKey.of(record));
      ours(record).ifPresent(ours -> path.resolveIncidents(ours.id()));
    }
  }

  private Trouble again(long record, String reason) {
    return troubles
        .find(record)
        .map(
            before ->
                new Trouble(
                    record,
                    State.RETRIED,
                    before.name(),
                    before.crmPersonId(),
                    reason,
                    before.attempts() + 1,
                    before.facts()))
        .orElseGet(
            () ->
                new Trouble(
                    record,
                    State.RETRIED,
                    "CRM opportunity " + record,
                    Optional.empty(),
                    reason,
                    1,
                    Map.of()));
  }

  private void tell(Trouble trouble) {
    ours(trouble.crmOpportunityId())
        .ifPresentOrElse(
            ours ->
                path.raiseIncident(
                    ours.id(),
                    "What was changed in the CRM could not be followed: " + trouble.reason()),
            () -> tasks.open(CrmRecordKey.of(trouble.crmOpportunityId()), trouble.name()));
  }

  private Optional<Opportunity> ours(long record) {
    return opportunities.findByCrmRecord(record);
  }
}
