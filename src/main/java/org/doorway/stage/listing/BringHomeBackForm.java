package org.doorway.stage.listing;

import static org.doorway.stage.listing.OffMarketProcess.BACK_ON_MARKET;

import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The day has come for which the return to the market was agreed: it is back, or comes later. */
@Component
class BringHomeBackForm implements TaskForm {

  private final OffMarket offMarket;
  private final EnteredDays days;
  private final BusinessTime time;

  BringHomeBackForm(OffMarket offMarket, EnteredDays days, BusinessTime time) {
    this.offMarket = offMarket;
    this.days = days;
    this.time = time;
  }

  @Override
  public String id() {
    return "bring-home-back";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return offMarket
        .returnsOn(context.opportunity())
        .map(day -> Map.<String, Object>of("returnAgreedFor", time.words(day)))
        .orElse(Map.of());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.agreed(input, remarks, "newReturnsOn");
    input
        .findDate("newReturnsOn")
        .filter(time.today()::equals)
        .ifPresent(
            today -> remarks.refuse("newReturnsOn", "This is today. Please pick a later day."));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    boolean back = input.text("returnResult").equals("back");
    if (back) {
      offMarket.end(context.opportunity());
    } else {
      offMarket.later(context.opportunity(), input.date("newReturnsOn"));
    }
    return BACK_ON_MARKET.of(back);
  }
}
