package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/**
 * AgreedRepairs, negotiated during the active option period (handbook: daily tasks). What is agreed
 * is an amendment: the work, a credit, another price.
 */
@Component
class NegotiateRepairsForm implements TaskForm {

  private static final Amendments.Fields AGREED =
      Amendments.Fields.priceAndCredit("repairsAgreed", "amendedPrice", "sellerCredit");

  private final Contracts contracts;
  private final Amendments amendments;
  private final AgreedRepairs repairs;
  private final HomeClock homeClock;

  NegotiateRepairsForm(
      Contracts contracts, Amendments amendments, AgreedRepairs repairs, HomeClock homeClock) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.repairs = repairs;
    this.homeClock = homeClock;
  }

  @Override
  public String id() {
    return "negotiate-repairs";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<>(amendments.expected());
    facts.put("optionEndsAt", homeClock.words(id, homeClock.optionEnds(id, contracts.current(id))));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    amendments.look(context.opportunity(), input, remarks, AGREED);
    input
        .findText("repairsAgreed")
        .filter(agreed -> AgreedRepairs.items(agreed).stream().anyMatch(AgreedRepairs::isTooLong))
        .ifPresent(
            agreed ->
                remarks.refuse(
                    "repairsAgreed",
                    "One of them is longer than %d characters. Please write one on each line."
                        .formatted(AgreedRepairs.LONGEST)));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    if (input.text("repairsResult").equals("agreed")) {
      repairs.add(contracts.current(context.opportunity()).id(), input.text("repairsAgreed"));
      amendments.record(context, input, AGREED);
    }
    return Map.of();
  }
}
