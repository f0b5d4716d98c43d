package org.doorway.stage.contract;

import java.util.Optional;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.springframework.stereotype.Service;

/**
 * A contract binds the seller until both sides release each other or one breaks it: whoever wants
 * out before asks the team leads, and the sale goes on until they have decided.
 */
@Service
public class ContractQuestions {

  private final ContractQuestionTable table;
  private final ContractQuestionProcess process;
  private final Contracts contracts;
  private final Opportunities opportunities;
  private final NoticeOfTermination notice;

  ContractQuestions(
      ContractQuestionTable table,
      ContractQuestionProcess process,
      Contracts contracts,
      Opportunities opportunities,
      NoticeOfTermination notice) {
    this.table = table;
    this.process = process;
    this.contracts = contracts;
    this.opportunities = opportunities;
    this.notice = notice;
  }

  /** Whether the team leads have such a question on their list. */
  public boolean isOpen(OpportunityId id) {
    return table.open(id).isPresent();
  }

  /** The seller wants to withdraw although a contract binds. */
  public void askForSeller(OpportunityId id, String reason) {
    ask(id, Status.WITHDRAWN, false, reason);
  }

  /** The CRM's record was closed although a contract binds. Asked again, nothing changes. */
  public void askForCrm(OpportunityId id, Status wanted, String reason) {
    if (!isOpen(id)) {
      ask(id, wanted, true, reason);
    }
  }

  private void ask(OpportunityId id, Status wanted, boolean inCrm, String reason) {
    table.add(contracts.current(id), wanted, inCrm, reason);
    process.open(id);
  }

  /** Whether it was decided that the last contract ends, and the opportunity with it. */
  boolean endedOpportunity(OpportunityId id) {
    return contracts
        .find(id)
        .flatMap(table::decided)
        .filter(ContractDecision::isTheEnd)
        .isPresent();
  }

  ContractQuestion get(OpportunityId id) {
    return table
        .open(id)
        .orElseThrow(() -> new IllegalStateException("Nothing is asked of the contract of " + id));
  }

  /** Keeps the decision; the contract and the opportunity end with it, unless the sale goes on. */
  ContractQuestion decide(
      OpportunityId id, ContractDecision decision, String details, FormInput input, String lead) {
    ContractQuestion question = get(id);
    table.decide(question, decision, details, lead);
    decision.ground().ifPresent(ground -> terminate(id, decision, ground, details, input));
    if (decision.isTheEnd()) {
      end(id, question);
    }
    return question;
  }

  private void terminate(
      OpportunityId id, ContractDecision decision, Ground ground, String details, FormInput input) {
    notice.record(id, ground, decision.endedBy(), Optional.empty(), Optional.of(details), input);
  }

  private void end(OpportunityId id, ContractQuestion question) {
    if (question.inCrm()) {
      opportunities.endInCrm(id, question.wanted(), question.reason());
    } else {
      opportunities.end(id, question.wanted(), question.reason());
    }
  }
}
