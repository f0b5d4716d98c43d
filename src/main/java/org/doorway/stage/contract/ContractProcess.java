package org.doorway.stage.contract;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The process of one contract, beside the stages, from the signatures to the money. */
@Component
class ContractProcess {

  private final Instances instances;

  ContractProcess(Instances instances) {
    this.instances = instances;
  }

  void executed(Opportunity opportunity) {
    instances.start("contract", opportunity.id().value(), AGENT_ID.of(opportunity.agent()));
  }

  /** The closing that stands in the calendars has another day. */
  void closingMoved(OpportunityId id) {
    instances.tellAll(id.value(), "closingMoved");
  }

  /** A term was entered wrongly: a task to put it right opens. */
  void termsWrong(OpportunityId id) {
    instances.tellAll(id.value(), "termsWrong");
  }

  /** An option period that is under way has another end. */
  void optionMoved(OpportunityId id) {
    instances.tellAll(id.value(), "contractAmended");
  }

  /** The title company is to hear something. */
  void newsForTitleCompany(OpportunityId id) {
    instances.tellAll(id.value(), "titleCompanyNews");
  }

  /** The path left the contract's scope: nothing binds any more, and nothing is left to decide. */
  void over(OpportunityId id) {
    instances.tellAll(id.value(), "contractOver");
  }
}
