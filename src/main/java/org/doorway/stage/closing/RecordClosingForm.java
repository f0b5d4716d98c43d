package org.doorway.stage.closing;

import static org.doorway.stage.closing.ClosingProcess.CLOSING_OUTCOME;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.contract.Amendments;
import org.doorway.stage.contract.ClosingDate;
import org.doorway.stage.contract.ContractDrafts;
import org.doorway.stage.contract.ContractFacts;
import org.doorway.stage.contract.ContractTerms;
import org.doorway.stage.contract.Contracts;
import org.doorway.stage.contract.NoticeOfTermination;
import org.springframework.stereotype.Component;

/** Closed and funded, moved to a later day, or terminated. */
@Component
class RecordClosingForm implements TaskForm {

  private final Opportunities opportunities;
  private final Contracts contracts;
  private final ContractFacts contractFacts;
  private final ClosingDate closingDate;
  private final Amendments amendments;
  private final EnteredDays days;
  private final EnteredPrices prices;
  private final BusinessTime time;
  private final ThankYou thankYou;
  private final ContractDrafts contractDrafts;
  private final NoticeOfTermination notice;

  RecordClosingForm(
      Opportunities opportunities,
      Contracts contracts,
      ContractFacts contractFacts,
      ClosingDate closingDate,
      Amendments amendments,
      EnteredDays days,
      EnteredPrices prices,
      BusinessTime time,
      ThankYou thankYou,
      ContractDrafts contractDrafts,
      NoticeOfTermination notice) {
    this.opportunities = opportunities;
    this.contracts = contracts;
    this.contractFacts = contractFacts;
    this.closingDate = closingDate;
    this.amendments = amendments;
    this.days = days;
    this.prices = prices;
    this.time = time;
    this.thankYou = thankYou;
    this.contractDrafts = contractDrafts;
    this.notice = notice;
  }

  @Override
  public String id() {
    return "record-closing";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.putAll(contractFacts.of(id));
    facts.putAll(notice.prefill(id));
    closingDate.agreed(id).ifPresent(closing -> facts.put("closingAt", closing));
    ContractTerms terms = contracts.current(id).terms();
    LocalDate closing = closingDate.day(id, terms.closingOn());
    facts.put("closedOn", (closing.isAfter(time.today()) ? time.today() : closing).toString());
    facts.put("closingPrice", Dollars.entry(terms.salePrice()));
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var id = context.opportunity();
    var drafts = new HashMap<String, String>();
    drafts.put("thankYou", thankYou.draft(id));
    drafts.put("closingInvitation", contractDrafts.closingMoved(id));
    drafts.put("backOnMarket", contractDrafts.backOnMarket(id));
    contractDrafts.closedEarly(id).ifPresent(draft -> drafts.put("cancellations", draft));
    return drafts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.happened(input, remarks, "closedOn");
    closingDate.lookMoved(
        context.opportunity(), input, remarks, "newClosingDate", "newClosingTime");
    notice.look(context.opportunity(), input, remarks);
    ContractTerms terms = contracts.current(context.opportunity()).terms();
    input
        .findDate("closedOn")
        .filter(day -> day.isBefore(terms.effectiveOn()))
        .ifPresent(
            day ->
                remarks.refuse(
                    "closedOn",
                    "This is before the contract's effective date, %s."
                        .formatted(time.words(terms.effectiveOn()))));
    prices.exactly(input, remarks, "closingPrice", terms.salePrice(), "the contract's price");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    String outcome = input.text("closingOutcome");
    switch (outcome) {
      case "closed" -> close(id, input);
      case "moved" -> {
        closingDate.agree(id, input, "newClosingDate", "newClosingTime", Optional.empty());
        amendments.closingAgreed(context, input.date("newClosingDate"));
      }
      default -> notice.record(id, input);
    }
    return CLOSING_OUTCOME.of(outcome);
  }

  private void close(OpportunityId id, FormInput input) {
    contracts.close(id, input.date("closedOn"), input.money("closingPrice"));
    opportunities.end(id, Status.CLOSED, "Closed and funded");
  }
}
