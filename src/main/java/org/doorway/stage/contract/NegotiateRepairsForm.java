package org.doorway.stage.contract;

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

/** Repairs, negotiated during the active option period (handbook: daily tasks). */
@Component
class NegotiateRepairsForm implements TaskForm {

  /** Percent of the price; more is rarely agreed for repairs. */
  private static final int MOST_CREDIT = 5;

  private final Contracts contracts;
  private final EnteredPrices prices;
  private final HomeClock homeClock;

  NegotiateRepairsForm(Contracts contracts, EnteredPrices prices, HomeClock homeClock) {
    this.contracts = contracts;
    this.prices = prices;
    this.homeClock = homeClock;
  }

  @Override
  public String id() {
    return "negotiate-repairs";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("optionEndsAt", homeClock.words(id, homeClock.optionEnds(id, contracts.current(id))));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    Optional<BigDecimal> price =
        Optional.of(contracts.current(context.opportunity()).terms().salePrice());
    prices.part(input, remarks, "sellerCredit", price, MOST_CREDIT);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    return Map.of();
  }
}
