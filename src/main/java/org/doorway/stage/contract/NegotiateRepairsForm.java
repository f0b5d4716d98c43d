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
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Repairs, negotiated during the active option period (handbook: daily tasks). */
@Component
class NegotiateRepairsForm implements TaskForm {

  /** Percent of the price; more is rarely agreed for repairs. */
  private static final int MOST_CREDIT = 5;

  private final Contracts contracts;
  private final EnteredPrices prices;
  private final BusinessTime time;

  NegotiateRepairsForm(Contracts contracts, EnteredPrices prices, BusinessTime time) {
    this.contracts = contracts;
    this.prices = prices;
    this.time = time;
  }

  @Override
  public String id() {
    return "negotiate-repairs";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("optionEndsAt", time.words(contracts.current(id).optionEndsAt(time.zone())));
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
