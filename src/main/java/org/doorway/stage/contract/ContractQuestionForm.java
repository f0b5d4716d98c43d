package org.doorway.stage.contract;

import static org.doorway.stage.contract.ContractQuestionProcess.CLOSED_IN_CRM;
import static org.doorway.stage.contract.ContractQuestionProcess.DECISION;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
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
  private final NoticeOfTermination notice;

  ContractQuestionForm(
      ContractQuestions questions,
      ContractFacts contractFacts,
      FallenContract fallenContract,
      Invitations invitations,
      NoticeOfTermination notice) {
    this.questions = questions;
    this.contractFacts = contractFacts;
    this.fallenContract = fallenContract;
    this.invitations = invitations;
    this.notice = notice;
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
    facts.putAll(notice.prefill(context.opportunity()));
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var id = context.opportunity();
    var drafts = new HashMap<String, String>();
    drafts.put("backOnMarket", fallenContract.draft(id));
    drafts.put("contractEnded", fallenContract.draftOfTheEnd(id));
    invitations.draftCancellations(id).ifPresent(draft -> drafts.put("cancellations", draft));
    return drafts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    var decision = input.findText("decision").map(ContractDecision::ofAnswer);
    decision
        .flatMap(ContractDecision::ground)
        .ifPresent(
            ground ->
                notice.look(
                    context.opportunity(),
                    ground,
                    decision.orElseThrow().endedBy(),
                    input,
                    remarks));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    String answer = input.text("decision");
    var question =
        questions.decide(
            context.opportunity(),
            ContractDecision.ofAnswer(answer),
            input.text("decisionDetails"),
            input,
            context.user());
    var answers = new HashMap<>(DECISION.of(answer));
    answers.putAll(CLOSED_IN_CRM.of(question.inCrm()));
    return answers;
  }
}
