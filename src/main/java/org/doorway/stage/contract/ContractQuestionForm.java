package org.doorway.stage.contract;

import static org.doorway.stage.contract.ContractQuestionProcess.CLOSED_IN_CRM;
import static org.doorway.stage.contract.ContractQuestionProcess.DECISION;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.outbound.invite.Invitations;
import org.springframework.stereotype.Component;

/** A team lead decides whether a contract that somebody wants to leave ends, and how. */
@Component
class ContractQuestionForm implements TaskForm {

  private final ContractQuestions questions;
  private final ContractFacts contractFacts;
  private final FallenContract fallenContract;
  private final Invitations invitations;

  ContractQuestionForm(
      ContractQuestions questions,
      ContractFacts contractFacts,
      FallenContract fallenContract,
      Invitations invitations) {
    this.questions = questions;
    this.contractFacts = contractFacts;
    this.fallenContract = fallenContract;
    this.invitations = invitations;
  }

  @Override
  public String id() {
    return "contract-question";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var question = questions.get(context.opportunity());
    var facts = new HashMap<>(contractFacts.of(context.opportunity()));
    facts.put("asked", question.words());
    facts.put("askedBecause", question.reason());
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var id = context.opportunity();
    var drafts = new HashMap<String, String>();
    drafts.put("backOnMarket", fallenContract.draft(id));
    invitations.draftCancellations(id).ifPresent(draft -> drafts.put("cancellations", draft));
    return drafts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    String answer = input.text("decision");
    var question =
        questions.decide(
            context.opportunity(),
            ContractDecision.ofAnswer(answer),
            input.text("decisionDetails"),
            input.findText("optionFeeTo"),
            input.findText("earnestMoneyTo"),
            context.user());
    var answers = new HashMap<>(DECISION.of(answer));
    answers.putAll(CLOSED_IN_CRM.of(question.inCrm()));
    return answers;
  }
}
