package org.doorway.stage.contract;

import java.util.Map;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;

/** What forms show of the contract. */
public final class ContractFacts {

  private ContractFacts() {}

  public static Map<String, Object> of(Contract contract, BusinessTime time) {
    var terms = contract.terms();
    return Map.of(
        "buyerName", terms.buyer(),
        "salePrice", Dollars.of(terms.salePrice()),
        "closingOn", time.words(terms.closingOn()),
        "titleCompany", terms.titleCompany());
  }
}
