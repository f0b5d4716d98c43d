package org.doorway.stage.contract;

import static org.doorway.stage.contract.PendingProcess.CONTRACT_HOLDS;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** Appraisal and financing: the contract holds, is amended, or falls. */
@Component
class ConfirmAppraisalForm implements TaskForm {

  private static final Amendments.Fields AMENDED =
      Amendments.Fields.closingAndPrice("amendmentDetails", "amendedClosingOn", "amendedPrice");

  private final Contracts contracts;
  private final ContractFacts contractFacts;
  private final Amendments amendments;
  private final EnteredPrices prices;
  private final TitleCompany titleCompany;
  private final FallenContract fallenContract;
  private final NoticeOfTermination notice;

  ConfirmAppraisalForm(
      Contracts contracts,
      ContractFacts contractFacts,
      Amendments amendments,
      EnteredPrices prices,
      TitleCompany titleCompany,
      FallenContract fallenContract,
      NoticeOfTermination notice) {
    this.contracts = contracts;
    this.contractFacts = contractFacts;
    this.amendments = amendments;
    this.prices = prices;
    this.titleCompany = titleCompany;
    this.fallenContract = fallenContract;
    this.notice = notice;
  }

  @Override
  public String id() {
    return "confirm-appraisal";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var facts = new HashMap<>(contractFacts.of(context.opportunity()));
    facts.putAll(amendments.expected());
    facts.putAll(notice.prefill(context.opportunity()));
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var id = context.opportunity();
    return Map.of(
        "titleCompanyEmail", titleCompany.draft(id),
        "titleCompanyEmailAmended", titleCompany.draftAmended(id),
        "backOnMarket", fallenContract.draft(id));
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    var id = context.opportunity();
    amendments.look(id, input, remarks, AMENDED);
    notice.look(id, input, remarks);
    Optional<BigDecimal> price = Optional.of(contracts.current(id).terms().salePrice());
    prices.near(input, remarks, "appraisedValue", price, "the contract's price");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    String result = input.text("appraisalResult");
    if (result.equals("amended")) {
      amendments.record(context, input, AMENDED);
    } else if (result.equals("terminated")) {
      notice.record(id, input);
    }
    return CONTRACT_HOLDS.of(!result.equals("terminated"));
  }
}
