package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** Day, time and place of the closing, agreed with the title company. */
@Component
class ScheduleClosingForm implements TaskForm {

  private final Contracts contracts;
  private final ContractFacts contractFacts;
  private final ClosingDate closingDate;
  private final TitleCompany titleCompany;

  ScheduleClosingForm(
      Contracts contracts,
      ContractFacts contractFacts,
      ClosingDate closingDate,
      TitleCompany titleCompany) {
    this.contracts = contracts;
    this.contractFacts = contractFacts;
    this.closingDate = closingDate;
    this.titleCompany = titleCompany;
  }

  @Override
  public String id() {
    return "schedule-closing";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var terms = contracts.current(id).terms();
    var facts = new HashMap<>(contractFacts.of(id));
    facts.put("closingDate", closingDate.day(id, terms.closingOn()).toString());
    facts.put("closingPlace", terms.titleCompany());
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return Map.of("closingInvitation", titleCompany.draftInvitation(context.opportunity()));
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    closingDate.look(input, remarks, "closingDate", "closingTime");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    closingDate.agree(
        context.opportunity(),
        input,
        "closingDate",
        "closingTime",
        Optional.of(input.text("closingPlace")));
    return Map.of();
  }
}
