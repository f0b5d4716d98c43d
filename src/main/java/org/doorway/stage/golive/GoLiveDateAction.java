package org.doorway.stage.golive;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.stage.desk.DeskAction;
import org.doorway.stage.listing.Listings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The client and the agent agreed another day to go live, as long as the home is not. */
@Component
@Order(65)
class GoLiveDateAction implements DeskAction {

  private final Opportunities opportunities;
  private final Listings listings;
  private final PreferredDate preferredDate;
  private final GoLiveDays days;
  private final NewGoLiveDate newGoLiveDate;

  GoLiveDateAction(
      Opportunities opportunities,
      Listings listings,
      PreferredDate preferredDate,
      GoLiveDays days,
      NewGoLiveDate newGoLiveDate) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.preferredDate = preferredDate;
    this.days = days;
    this.newGoLiveDate = newGoLiveDate;
  }

  @Override
  public String name() {
    return "goLiveDate";
  }

  @Override
  public String label() {
    return "The go-live date changes";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).status() == Status.OPEN && isAhead(id);
  }

  private boolean isAhead(OpportunityId id) {
    return listings.find(id).filter(listing -> listing.liveAt().isEmpty()).isPresent();
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return isAhead(id) ? newGoLiveDate.draft(id) : Map.of();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (isPossible(id, context)) {
      preferredDate.look(id, input, remarks, "newGoLiveDate");
    } else {
      remarks.refuse("newGoLiveDate", "There is no go-live date that could change.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    days.agreeBesideThePath(
        id, input.date("newGoLiveDate"), input.text("newDateReason"), context.user());
    return Done.RECORDED;
  }
}
