package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doorway.sale.value.Dollars;

/** What an offer leaves the seller: its price without concessions and without what a sale costs. */
record NetToSeller(OfferTerms terms, List<CostLine> costs) {

  NetToSeller {
    costs = List.copyOf(costs);
  }

  BigDecimal amount() {
    return costs.stream()
        .map(cost -> cost.of(terms.price()))
        .reduce(terms.price().subtract(concessions()), BigDecimal::subtract);
  }

  /** Line by line, as a table shows it. */
  List<Map<String, String>> sheet() {
    var sheet = new ArrayList<Map<String, String>>();
    sheet.add(line("Price", Dollars.of(terms.price())));
    if (concessions().signum() > 0) {
      sheet.add(line("Concessions to the buyer", "- " + Dollars.of(concessions())));
    }
    costs.forEach(cost -> sheet.add(line(cost.words(), "- " + Dollars.of(cost.of(terms.price())))));
    sheet.add(line("Net to seller", Dollars.of(amount())));
    return sheet;
  }

  private BigDecimal concessions() {
    return terms.concessions().orElse(BigDecimal.ZERO);
  }

  private static Map<String, String> line(String what, String amount) {
    return Map.of("what", what, "amount", amount);
  }
}
