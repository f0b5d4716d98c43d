package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.springframework.stereotype.Component;

/** What forms show of the active contract. */
@Component
public class ContractFacts {

  private final Contracts contracts;
  private final BusinessTime time;

  ContractFacts(Contracts contracts, BusinessTime time) {
    this.contracts = contracts;
    this.time = time;
  }

  public Map<String, Object> of(OpportunityId id) {
    var terms = contracts.current(id).terms();
    var facts = new HashMap<String, Object>();
    if (terms.hasLoan()) {
      facts.put("lender", terms.lender().orElse("not known yet"));
    }
    facts.putAll(
        Map.of(
            "buyerName", terms.buyer(),
            "salePrice", Dollars.of(terms.salePrice()),
            "closingOn", time.words(terms.closingOn()),
            "titleCompany", terms.titleCompany()));
    return facts;
  }
}
