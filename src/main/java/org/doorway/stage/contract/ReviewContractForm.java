package org.doorway.stage.contract;

import static org.doorway.stage.contract.PendingProcess.NOTHING_TO_AMEND;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** The contract is read again; the client hears that nothing must be amended (handbook). */
@Component
class ReviewContractForm implements TaskForm {

  private static final Amendments.Fields AMENDED =
      Amendments.Fields.closing("amendmentDetails", "amendedClosingOn");

  private final ContractFacts contractFacts;
  private final Amendments amendments;
  private final NothingToAmend nothingToAmend;

  ReviewContractForm(
      ContractFacts contractFacts, Amendments amendments, NothingToAmend nothingToAmend) {
    this.contractFacts = contractFacts;
    this.amendments = amendments;
    this.nothingToAmend = nothingToAmend;
  }

  @Override
  public String id() {
    return "review-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var facts = new HashMap<>(contractFacts.of(context.opportunity()));
    facts.putAll(amendments.expected());
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return nothingToAmend
        .draft(context.opportunity())
        .map(draft -> Map.of("nothingToAmend", draft))
        .orElse(Map.of());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    amendments.look(context.opportunity(), input, remarks, AMENDED);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    boolean nothing = input.text("amendResult").equals("nothing");
    if (!nothing) {
      amendments.record(context, input, AMENDED);
    }
    return NOTHING_TO_AMEND.of(nothing);
  }
}
