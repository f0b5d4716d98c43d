package org.doorway.stage.golive;

import static org.doorway.stage.golive.GoLiveProcess.PUBLISHED;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The listing goes live, or the client has agreed to another day. */
@Component
class PublishListingForm implements TaskForm {

  private final Listings listings;
  private final PreferredDate preferredDate;
  private final BusinessTime time;

  PublishListingForm(Listings listings, PreferredDate preferredDate, BusinessTime time) {
    this.listings = listings;
    this.preferredDate = preferredDate;
    this.time = time;
  }

  @Override
  public String id() {
    return "publish-listing";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var listing = listings.get(context.opportunity());
    return Map.of("preferredGoLiveDate", time.words(listing.preferredGoLive()));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    boolean published = input.text("publishResult").equals("published");
    if (published) {
      listings.published(id, input.text("mlsNumber"), input.findText("listingUrl"), context.now());
    } else {
      preferredDate.agree(id, input, "newGoLiveDate");
    }
    return PUBLISHED.of(published);
  }
}
