package org.doorway.stage.desk;

import static org.doorway.engine.OpportunityVariables.DESK_ACTION;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The listing desk: whatever happens outside the tasks that the path hands out. */
@Component
class ListingDeskForm implements TaskForm {

  private final Listings listings;
  private final BusinessTime time;
  private final Map<String, DeskAction> actions;

  ListingDeskForm(Listings listings, BusinessTime time, List<DeskAction> actions) {
    this.listings = listings;
    this.time = time;
    this.actions =
        actions.stream().collect(Collectors.toMap(DeskAction::name, Function.identity()));
  }

  @Override
  public String id() {
    return "listing-desk";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    listings
        .find(id)
        .ifPresent(
            listing -> {
              listing.listPrice().ifPresent(price -> facts.put("listPrice", Dollars.of(price)));
              listing
                  .liveAt()
                  .map(live -> ChronoUnit.DAYS.between(time.dayOf(live), time.today()))
                  .ifPresent(days -> facts.put("daysOnMarket", days.intValue()));
            });
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    DeskAction action = actions.get(input.text("deskAction"));
    DeskAction.Done done = action.perform(context.opportunity(), context, input);
    return DESK_ACTION.of(done.news());
  }
}
