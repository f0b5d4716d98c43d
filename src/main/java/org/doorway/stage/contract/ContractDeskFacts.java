package org.doorway.stage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** The contract that holds, and its dates that lie ahead, for the desk. */
@Component
class ContractDeskFacts implements DeskFacts {

  private final Contracts contracts;
  private final BusinessTime time;
  private final HomeClock homeClock;
  private final Amendments amendments;
  private final NoticeOfTermination notice;

  ContractDeskFacts(
      Contracts contracts,
      BusinessTime time,
      HomeClock homeClock,
      Amendments amendments,
      NoticeOfTermination notice) {
    this.amendments = amendments;
    this.contracts = contracts;
    this.time = time;
    this.homeClock = homeClock;
    this.notice = notice;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    return contracts.active(id).map(contract -> shown(id, contract.terms())).orElse(Map.of());
  }

  private Map<String, Object> shown(OpportunityId id, ContractTerms terms) {
    var shown = new HashMap<>(amendments.expected());
    shown.putAll(notice.prefill(id));
    terms.titleContact().ifPresent(contact -> shown.put("newTitleContact", contact));
    shown.put("newTitleEmail", terms.titleEmail());
    shown.put("contractTerms", terms.buyer() + ", " + Dollars.of(terms.salePrice()));
    return shown;
  }

  @Override
  public List<NextDate> dates(OpportunityId id) {
    var dates = new ArrayList<NextDate>();
    contracts.active(id).ifPresent(contract -> add(dates, id, contract));
    dates.removeIf(date -> date.at().isBefore(time.now()));
    return dates;
  }

  private void add(List<NextDate> dates, OpportunityId id, Contract contract) {
    Instant optionEnds = homeClock.optionEnds(id, contract);
    dates.add(new NextDate(optionEnds, homeClock.words(id, optionEnds), "Option period ends"));
    dates.add(day(contract.terms().closingOn(), "Closing, as the contract says"));
  }

  private NextDate day(LocalDate day, String what) {
    return new NextDate(time.endOf(day), time.words(day), what);
  }
}
