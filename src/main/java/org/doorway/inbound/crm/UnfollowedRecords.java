package org.doorway.inbound.crm;

import java.util.Map;
import java.util.Optional;
import org.doorway.inbound.crm.UnfollowedRecord.State;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.value.Storable;
import org.doorway.stage.intake.SellerOpportunityProcess;
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
class UnfollowedRecords {

  private static final Logger LOG = LoggerFactory.getLogger(UnfollowedRecords.class);

  private final UnfollowedTable table;
  private final Opportunities opportunities;
  private final CrmIntakeProcess tasks;
  private final SellerOpportunityProcess path;
  private final CrmFeedProperties properties;
  private final TransactionTemplate transaction;

  UnfollowedRecords(
      UnfollowedTable table,
      Opportunities opportunities,
      CrmIntakeProcess tasks,
      SellerOpportunityProcess path,
      CrmFeedProperties properties,
      PlatformTransactionManager transactions) {
    this.table = table;
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
          table.save(
              new UnfollowedRecord(
                  theirs.id(), State.WAITING, theirs.name(), theirs.personId(), reason, 0, facts));
          tasks.open(CrmRecordKey.of(theirs.id()), theirs.name());
        });
  }

  /** The record is tried again with every reading; after some tries somebody is told. */
  void failed(long record, RuntimeException failure) {
    String reason =
        Storable.text(Optional.ofNullable(failure.getMessage()).orElse(failure.toString()));
    LOG.warn("The CRM's opportunity {} could not be followed", record, failure);
    UnfollowedRecord unfollowed = again(record, reason);
    table.save(unfollowed);
    if (unfollowed.attempts() >= properties.triesUntilTold()) {
      tell(unfollowed);
    }
  }

  /** Nothing is wrong with the record any more, and nobody has to do anything about it. */
  void over(long record) {
    if (table.find(record).isPresent()) {
      table.forget(record);
      tasks.settle(CrmRecordKey.of(record));
      ours(record).ifPresent(ours -> path.crmFollowed(ours.id()));
    }
  }

  private UnfollowedRecord again(long record, String reason) {
    return table
        .find(record)
        .map(
            before ->
                new UnfollowedRecord(
                    record,
                    State.RETRIED,
                    before.name(),
                    before.crmPersonId(),
                    reason,
                    before.attempts() + 1,
                    before.facts()))
        .orElseGet(
            () ->
                new UnfollowedRecord(
                    record,
                    State.RETRIED,
                    "CRM opportunity " + record,
                    Optional.empty(),
                    reason,
                    1,
                    Map.of()));
  }

  private void tell(UnfollowedRecord unfollowed) {
    ours(unfollowed.crmOpportunityId())
        .ifPresentOrElse(
            ours ->
                path.crmNotFollowed(
                    ours.id(),
                    "What was changed in the CRM could not be followed: " + unfollowed.reason()),
            () -> tasks.open(CrmRecordKey.of(unfollowed.crmOpportunityId()), unfollowed.name()));
  }

  private Optional<Opportunity> ours(long record) {
    return opportunities.findByCrmRecord(record);
  }
}
