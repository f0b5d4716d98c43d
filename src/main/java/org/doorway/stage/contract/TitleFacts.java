package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.deadline.Blank;
import org.springframework.stereotype.Component;

/** What a title company must know of a contract, in words. */
@Component
class TitleFacts {

  private static final Map<String, String> FINANCING =
      Map.of(
          "cash", "Cash",
          "conventional", "Conventional loan",
          "fha", "FHA loan",
          "va", "VA loan",
          "other", "Another loan");

  private final Appointments appointments;
  private final HomeClock homeClock;
  private final BusinessTime time;

  TitleFacts(Appointments appointments, HomeClock homeClock, BusinessTime time) {
    this.appointments = appointments;
    this.homeClock = homeClock;
    this.time = time;
  }

  Map<String, Object> of(OpportunityId id, Contract contract) {
    var terms = contract.terms();
    var facts = new HashMap<String, Object>();
    facts.put("titleCompany", terms.titleCompany());
    terms.titleContact().ifPresent(contact -> facts.put("titleContact", contact));
    facts.put("contractForm", terms.form().replace("trec-", "TREC ").toUpperCase(Locale.ROOT));
    facts.put("buyerName", terms.buyer());
    facts.put("salePrice", Dollars.of(terms.salePrice()));
    facts.put("effectiveOn", time.words(terms.effectiveOn()));
    facts.put("optionEnds", optionEnds(id, contract));
    facts.put("optionFeeAgreed", money(contract.optionFee()));
    facts.put(
        "earnestMoneyAgreed",
        Dollars.of(terms.find(Blank.EARNEST_MONEY, BigDecimal.class).orElse(BigDecimal.ZERO)));
    facts.put("financing", financing(terms));
    facts.put("closingOn", time.words(terms.closingOn()));
    appointments
        .openClosing(id)
        .ifPresent(
            closing ->
                facts.put("closingAt", time.words(closing.startsAt()) + ", " + closing.place()));
    return facts;
  }

  /** What of it is different, a line for each: "Closing date: Friday, … (was Thursday, …)". */
  List<String> changes(OpportunityId id, Contract before, Contract after) {
    Map<String, String> then = terms(id, before);
    var changes = new ArrayList<String>();
    terms(id, after)
        .forEach(
            (term, now) -> {
              String was = then.getOrDefault(term, "");
              if (!now.equals(was)) {
                changes.add("%s: %s (was %s)".formatted(term, now, was));
              }
            });
    return changes;
  }

  private Map<String, String> terms(OpportunityId id, Contract contract) {
    var terms = contract.terms();
    var words = new LinkedHashMap<String, String>();
    words.put("Buyer", terms.buyer());
    words.put("Sales price", Dollars.of(terms.salePrice()));
    words.put("Effective date", time.words(terms.effectiveOn()));
    words.put("Option ends", optionEnds(id, contract));
    words.put("Option fee", money(contract.optionFee()));
    words.put(
        "Earnest money",
        Dollars.of(terms.find(Blank.EARNEST_MONEY, BigDecimal.class).orElse(BigDecimal.ZERO)));
    words.put("Financing", financing(terms));
    words.put("Closing date", time.words(terms.closingOn()));
    return words;
  }

  private String optionEnds(OpportunityId id, Contract contract) {
    return contract.hasOption()
        ? homeClock.words(id, homeClock.optionEnds(id, contract))
        : "No option period";
  }

  private static String financing(ContractTerms terms) {
    String how = terms.find(Blank.FINANCING, String.class).map(FINANCING::get).orElse("Not said");
    return terms.lender().map(lender -> how + ", " + lender).orElse(how);
  }

  private static String money(Optional<BigDecimal> amount) {
    return amount.map(Dollars::of).orElse("None");
  }
}
