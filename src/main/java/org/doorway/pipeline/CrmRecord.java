package org.doorway.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.doorway.crm.Crm;
import org.doorway.crm.CrmAddress;
import org.doorway.crm.CrmOpportunity;
import org.doorway.crm.CrmPerson;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.effect.EffectLedger;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.Opportunity;
import org.doorway.opportunity.OpportunityId;
import org.doorway.opportunity.Stage;
import org.doorway.opportunity.Status;
import org.doorway.staff.Staff;
import org.springframework.stereotype.Service;

/** Keeps the CRM's record of an opportunity in step with the path; each write happens once. */
@Service
public class CrmRecord {

  private final Crm crm;
  private final EffectLedger ledger;
  private final Opportunities opportunities;
  private final Staff staff;

  CrmRecord(Crm crm, EffectLedger ledger, Opportunities opportunities, Staff staff) {
    this.crm = crm;
    this.ledger = ledger;
    this.opportunities = opportunities;
    this.staff = staff;
  }

  /** Finds or creates the client in the CRM and remembers who it is, unless that is known. */
  public void linkPerson(EffectKey key, OpportunityId id) {
    if (opportunities.get(id).crm().personId().isPresent()) {
      return;
    }
    var seller = opportunities.get(id).seller();
    var home = opportunities.get(id).property();
    var person =
        new CrmPerson(
            seller.firstName(),
            seller.lastName(),
            seller.email(),
            seller.phone(),
            new CrmAddress(home.line(), home.city(), home.state(), home.postalCode()));
    long personId = write(key, () -> crm.findOrCreatePerson(person));
    opportunities.linkCrmPerson(id, personId);
  }

  /**
   * Finds or creates the opportunity in the CRM and remembers which it is; one that came from the
   * CRM gets our number.
   */
  public void linkOpportunity(EffectKey key, OpportunityId id) {
    Opportunity ours = opportunities.get(id);
    if (ours.crm().opportunityId().isPresent()) {
      String home = ours.property().address();
      set(key, () -> crm.adopt(ours.crm().opportunity(), id.number(), home));
      return;
    }
    var theirs =
        new CrmOpportunity(
            id.number(),
            ours.seller().name() + " · " + ours.property().line(),
            ours.crm().person(),
            ours.property().address(),
            ours.estimatedValue(),
            source(ours.source()),
            ours.notes());
    opportunities.linkCrmOpportunity(id, write(key, () -> crm.findOrCreateOpportunity(theirs)));
  }

  public void assign(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    String agent = staff.get(opportunity.agent()).email();
    set(key, () -> crm.assign(opportunity.crm().opportunity(), agent));
    opportunities.assignedInCrm(id, opportunity.assignment().agent());
  }

  public void moveToStage(EffectKey key, OpportunityId id, Stage stage) {
    long record = recordOf(id);
    set(key, () -> crm.moveToStage(record, stage.label()));
  }

  public void updateValue(EffectKey key, OpportunityId id, BigDecimal value) {
    long record = recordOf(id);
    set(key, () -> crm.updateValue(record, value));
  }

  /** Appends a note and answers the CRM's activity id. */
  public long logNote(EffectKey key, OpportunityId id, String details) {
    long record = recordOf(id);
    return write(key, () -> crm.logNote(record, details));
  }

  /** Appends an activity, such as a phone call, and answers the CRM's activity id. */
  public long logActivity(
      EffectKey key, OpportunityId id, String type, String details, Instant at) {
    long record = recordOf(id);
    return write(key, () -> crm.logActivity(record, type, details, at));
  }

  public void markWon(EffectKey key, OpportunityId id, BigDecimal price, LocalDate closedOn) {
    long record = recordOf(id);
    set(key, () -> crm.markWon(record, price, closedOn));
  }

  /** A client who chose not to sell with us is lost; one who takes the home back is abandoned. */
  public void close(EffectKey key, OpportunityId id, Status status, String lossReason) {
    Optional<Long> record = opportunities.get(id).crm().opportunityId();
    if (record.isEmpty()) {
      return; // withdrawn before the CRM knew of it
    }
    set(
        key,
        () -> {
          if (status == Status.LOST) {
            crm.markLost(record.get(), lossReason);
          } else {
            crm.markAbandoned(record.get(), lossReason);
          }
        });
  }

  /** The CRM's customer source for a form's answer. */
  private static String source(String answer) {
    return switch (answer) {
      case "website" -> "Website";
      case "referral" -> "Referral";
      case "phone" -> "Phone call";
      case "openInquiry" -> "Open inquiry";
      default -> "Other";
    };
  }

  private long recordOf(OpportunityId id) {
    return opportunities.get(id).crm().opportunity();
  }

  private void set(EffectKey key, Runnable change) {
    ledger.once(
        key,
        EffectKind.CRM,
        () -> {
          change.run();
          return "";
        });
  }

  private long write(EffectKey key, Supplier<Long> change) {
    return Long.parseLong(ledger.once(key, EffectKind.CRM, () -> change.get().toString()));
  }
}
