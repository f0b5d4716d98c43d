package org.doorway.inbound.crm;

import java.util.Map;
import java.util.Optional;
import org.doorway.form.InvalidInput;
import org.doorway.sale.opportunity.CrmLinks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.intake.CheckedIntake;
import org.doorway.stage.intake.DuplicateOpportunityException;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmContact;
import org.doorway.world.crm.CrmOpportunityState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what was opened in the CRM; what cannot be taken in as it is becomes a task. */
@Service
class Newcomers {

  private static final String CRM = "crm";

  private final CrmChanges changes;
  private final CheckedIntake intake;
  private final CrmLinks crmLinks;
  private final CrmAgents agents;
  private final UnfollowedTable table;
  private final UnfollowedRecords unfollowed;
  private final TransactionTemplate transaction;

  Newcomers(
      CrmChanges changes,
      CheckedIntake intake,
      CrmLinks crmLinks,
      CrmAgents agents,
      UnfollowedTable table,
      UnfollowedRecords unfollowed,
      PlatformTransactionManager transactions) {
    this.changes = changes;
    this.intake = intake;
    this.crmLinks = crmLinks;
    this.agents = agents;
    this.table = table;
    this.unfollowed = unfollowed;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A record that was left out stays out; one that waits for a person may need nobody now. */
  boolean isNews(CrmOpportunityState theirs) {
    return table
        .find(theirs.id())
        .map(known -> !known.isLeftOut())
        .orElseGet(() -> isForUs(theirs));
  }

  void follow(CrmOpportunityState theirs) {
    if (!isForUs(theirs)) {
      unfollowed.over(theirs.id());
      return;
    }
    Optional<CrmContact> person = theirs.personId().flatMap(changes::person);
    Map<String, Object> facts = CrmFacts.of(theirs, person);
    try {
      transaction.executeWithoutResult(
          takenIn -> {
            OpportunityId id = intake.takeOver(facts, CRM, person.map(CrmContact::id), theirs.id());
            crmLinks.assignedInCrm(id, agents.of(theirs));
            unfollowed.over(theirs.id());
          });
    } catch (InvalidInput | DuplicateOpportunityException unfit) {
      unfollowed.ask(theirs, facts, String.valueOf(unfit.getMessage()));
    }
  }

  /** A number of ours on a record we do not know is another brokerage's, or an older database's. */
  private static boolean isForUs(CrmOpportunityState theirs) {
    return theirs.isOpen() && theirs.isInOurPipeline() && theirs.doorwayNumber().isEmpty();
  }
}
