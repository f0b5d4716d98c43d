package org.doorway.outbound.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.sale.opportunity.CrmLinks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.value.Dollars;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmOpportunity;
import org.doorway.world.crm.CrmPerson;
import org.springframework.stereotype.Service;

/** Keeps the CRM's record of an opportunity in step with the path; each write happens once. */
@Service
public class CrmRecord {

  private final Crm crm;
  private final CrmWrites writes;
  private final RecordIds recordIds;
  private final Opportunities opportunities;
  private final CrmLinks crmLinks;
  private final Staff staff;

  CrmRecord(
      Crm crm,
      CrmWrites writes,
      RecordIds recordIds,
      Opportunities opportunities,
      CrmLinks crmLinks,
      Staff staff) {
    this.crm = crm;
    this.writes = writes;
    this.recordIds = recordIds;
    this.opportunities = opportunities;
    this.crmLinks = crmLinks;
    this.staff = staff;
  }

  /** Finds or creates the client in the CRM and remembers who it is, unless that is known. */
  public void linkPerson(OpportunityId id) {
    EffectKey key = EffectKey.of(id.value(), "crmPerson");
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
    long personId =
        writes.record(
            key,
            EffectKind.CRM_RECORD,
            "Find or create the client",
            Stream.of(Optional.of(seller.name()), seller.email(), seller.phone())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n")),
            claim -> crm.findOrCreatePerson(person));
    crmLinks.linkPerson(id, personId);
  }

  /**
   * Finds or creates the opportunity in the CRM and remembers which it is; one that came from the
   * CRM gets our number.
   */
  public void linkOpportunity(OpportunityId id) {
    EffectKey key = EffectKey.of(id.value(), "crmOpportunity");
    Opportunity ours = opportunities.get(id);
    if (ours.crm().opportunityId().isPresent()) {
      String home = ours.property().address();
      writes.set(
          key,
          "Give the opportunity the Doorway Id " + id.number(),
          () -> crm.adopt(ours.crm().opportunity(), id.number(), home));
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
    long opportunityId =
        writes.record(
            key,
            EffectKind.CRM_RECORD,
            "Find or create the opportunity",
            theirs.name() + "\nDoorway Id " + theirs.doorwayNumber(),
            claim -> crm.findOrCreateOpportunity(theirs));
    crmLinks.linkOpportunity(id, opportunityId);
  }

  /** Names in the CRM whoever is the agent by now. */
  public void assign(OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    String agent = staff.get(opportunity.agent()).email();
    long record = recordIds.of(id);
    writes.set(
        EffectKey.of(id.value(), "crmAgent")
            .number(opportunity.assignment().at().orElseThrow().toEpochMilli()),
        "Assign the opportunity to " + agent,
        () -> crm.assign(record, agent));
    crmLinks.assignedInCrm(id, opportunity.assignment().agent());
  }

  /** Shows in the CRM whichever stage holds by now. */
  public void moveToStage(OpportunityId id) {
    Opportunity ours = opportunities.get(id);
    long record = recordIds.of(id);
    writes.set(
        EffectKey.of(id.value(), "crmStage").number(ours.stageEntries()),
        "Move the opportunity to the stage " + ours.stage().label(),
        () -> crm.moveToStage(record, ours.stage().label()));
    crmLinks.stageInCrm(id, ours.stage().label());
  }

  /** Somebody moved it by hand: whichever stage holds is shown again. */
  void putBackStage(EffectKey key, OpportunityId id) {
    long record = recordIds.of(id);
    String stage = opportunities.get(id).stage().label();
    writes.set(
        key,
        "Move the opportunity back to the stage " + stage,
        () -> crm.moveToStage(record, stage));
    crmLinks.stageInCrm(id, stage);
  }

  public void updateValue(EffectKey key, OpportunityId id, BigDecimal value) {
    long record = recordIds.of(id);
    writes.set(
        key,
        "Set the value of the opportunity to " + Dollars.of(value),
        () -> crm.updateValue(record, value));
  }

  public void markWon(EffectKey key, OpportunityId id, BigDecimal price, LocalDate closedOn) {
    long record = recordIds.of(id);
    writes.set(
        key,
        "Mark the opportunity as won on %s at %s".formatted(closedOn, Dollars.of(price)),
        () -> crm.markWon(record, price, closedOn));
  }

  /** A client who chose not to sell with us is lost; one who takes the home back is abandoned. */
  public void close(EffectKey key, OpportunityId id, Status status, String lossReason) {
    long record = recordIds.of(id);
    writes.set(
        key,
        "Close the opportunity: " + lossReason,
        () -> {
          if (status == Status.LOST) {
            crm.markLost(record, lossReason);
          } else {
            crm.markAbandoned(record, lossReason);
          }
        });
  }

  /** The sale goes on although somebody closed it there: open, at the stage that holds. */
  public void reopen(EffectKey key, OpportunityId id) {
    long record = recordIds.of(id);
    String stage = opportunities.get(id).stage().label();
    writes.set(
        key, "Open the opportunity again at the stage " + stage, () -> crm.reopen(record, stage));
    crmLinks.stageInCrm(id, stage);
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
}
