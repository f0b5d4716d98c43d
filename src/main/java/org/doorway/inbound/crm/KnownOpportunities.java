package org.doorway.inbound.crm;

import java.util.Optional;
import org.doorway.engine.path.HandOver;
import org.doorway.outbound.record.StageInCrm;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Binding;
import org.doorway.sale.opportunity.CrmLinks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.contract.ContractQuestions;
import org.doorway.stage.intake.SellerOpportunityProcess;
import org.doorway.world.crm.CrmOpportunityState;
import org.springframework.stereotype.Service;

/**
 * Lets our opportunities follow the CRM: closed there, or given to another agent. What the CRM
 * calls lost while a contract binds the seller, the team leads decide. A stage is not followed: it
 * is put back.
 */
@Service
class KnownOpportunities {

  private final Opportunities opportunities;
  private final Assignments assignments;
  private final CrmLinks crmLinks;
  private final CrmAgents agents;
  private final AgentProfiles profiles;
  private final HandOver handOver;
  private final SellerOpportunityProcess path;
  private final StageInCrm stageInCrm;
  private final Binding binding;
  private final ContractQuestions questions;
  private final BusinessTime time;

  KnownOpportunities(
      Opportunities opportunities,
      Assignments assignments,
      CrmLinks crmLinks,
      CrmAgents agents,
      AgentProfiles profiles,
      HandOver handOver,
      SellerOpportunityProcess path,
      StageInCrm stageInCrm,
      Binding binding,
      ContractQuestions questions,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.assignments = assignments;
    this.crmLinks = crmLinks;
    this.agents = agents;
    this.profiles = profiles;
    this.handOver = handOver;
    this.path = path;
    this.stageInCrm = stageInCrm;
    this.binding = binding;
    this.questions = questions;
    this.time = time;
  }

  /** The CRM's agent is news only if it is not the one we last wrote there or read. */
  boolean differs(Opportunity ours, CrmOpportunityState theirs) {
    return ours.status() == Status.OPEN
        && (!theirs.isOpen()
            || isReassigned(ours, theirs)
            || stageInCrm.isMovedByHand(ours, theirs.stageName()));
  }

  private boolean isReassigned(Opportunity ours, CrmOpportunityState theirs) {
    return !agents.of(theirs).equals(ours.crm().agent());
  }

  void follow(Opportunity ours, CrmOpportunityState theirs) {
    if (!differs(ours, theirs)) {
      return;
    }
    if (!theirs.isOpen()) {
      close(ours.id(), theirs);
      return;
    }
    if (isReassigned(ours, theirs)) {
      reassign(ours, agents.of(theirs));
    }
    if (stageInCrm.isMovedByHand(ours, theirs.stageName())) {
      stageInCrm.movedByHand(ours.id(), theirs.stageName().orElseThrow());
    }
  }

  /**
   * Before the introduction the CRM's agent is a suggestion: it is the team lead who introduces.
   */
  private void reassign(Opportunity ours, Optional<String> theirs) {
    crmLinks.assignedInCrm(ours.id(), theirs);
    Optional<String> former = ours.assignment().agent();
    if (former.isEmpty() || theirs.isEmpty() || former.equals(theirs)) {
      return;
    }
    assignments.reassign(ours.id(), theirs.get(), time.now());
    profiles.assigned(theirs.get(), time.now());
    handOver.to(theirs.get(), ours.id());
  }

  private void close(OpportunityId id, CrmOpportunityState theirs) {
    Status status =
        switch (theirs.status()) {
          case WON -> Status.CLOSED;
          case LOST -> Status.LOST;
          default -> Status.WITHDRAWN;
        };
    if (status != Status.CLOSED && binding.binds(id)) {
      questions.askForCrm(id, status, reason(theirs));
    } else {
      opportunities.endInCrm(id, status, reason(theirs));
      path.endedElsewhere(id);
    }
  }

  private static String reason(CrmOpportunityState theirs) {
    return switch (theirs.status()) {
      case WON -> "Won in the CRM";
      default -> "In the CRM: " + theirs.lossReason().orElse("no reason given");
    };
  }
}
