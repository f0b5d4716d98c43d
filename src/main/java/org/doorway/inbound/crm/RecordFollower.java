package org.doorway.inbound.crm;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmOpportunityState;
import org.doorway.world.crm.CrmUnavailableException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows the CRM's records one by one; what fails with one never stops the others. */
@Service
class RecordFollower {

  private final CrmChanges changes;
  private final Opportunities opportunities;
  private final KnownOpportunities known;
  private final Newcomers newcomers;
  private final UnfollowedRecords unfollowed;
  private final TransactionTemplate transaction;

  RecordFollower(
      CrmChanges changes,
      Opportunities opportunities,
      KnownOpportunities known,
      Newcomers newcomers,
      UnfollowedRecords unfollowed,
      PlatformTransactionManager transactions) {
    this.changes = changes;
    this.opportunities = opportunities;
    this.known = known;
    this.newcomers = newcomers;
    this.unfollowed = unfollowed;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Whether somebody did something in the CRM; what we wrote there ourselves is no news. */
  boolean isNews(CrmOpportunityState theirs) {
    return ours(theirs)
        .map(ours -> known.differs(ours, theirs))
        .orElseGet(() -> newcomers.isNews(theirs));
  }

  /** Reads the record anew and follows it; false when the CRM did not answer. */
  boolean follow(long record) {
    try {
      changes.read(record).ifPresentOrElse(this::follow, () -> unfollowed.over(record));
      return true;
    } catch (RuntimeException failed) {
      unfollowed.failed(record, failed);
      return !(failed instanceof CrmUnavailableException);
    }
  }

  private void follow(CrmOpportunityState theirs) {
    var ours = ours(theirs);
    if (ours.isPresent()) {
      transaction.executeWithoutResult(
          followed -> {
            known.follow(ours.get(), theirs);
            unfollowed.over(theirs.id());
          });
    } else {
      newcomers.follow(theirs);
    }
  }

  private Optional<Opportunity> ours(CrmOpportunityState theirs) {
    return theirs
        .doorwayNumber()
        .flatMap(opportunities::findByNumber)
        .or(() -> opportunities.findByCrmRecord(theirs.id()));
  }
}
