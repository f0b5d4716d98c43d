package org.doorway.stage.golive;

import static org.doorway.stage.golive.GoLiveProcess.PHOTOS_HANDED_OVER_AT;
import static org.doorway.stage.golive.GoLiveProcess.PICTURES_READY_IN_TIME;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** Photos and 3D model go to processing; the 24 hours run from that moment. */
@Component
class HandOverPhotosForm implements TaskForm {

  private final Opportunities opportunities;
  private final Listings listings;
  private final PreferredDate preferredDate;
  private final BusinessTime time;

  HandOverPhotosForm(
      Opportunities opportunities,
      Listings listings,
      PreferredDate preferredDate,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.preferredDate = preferredDate;
    this.time = time;
  }

  @Override
  public String id() {
    return "hand-over-photos";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return preferredDate.shown(context.opportunity());
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    Instant handedOverAt = input.findDateTime("handedOverAt", time.zone()).orElse(context.now());
    if (handedOverAt.isAfter(context.now())) {
      throw input.problem("handedOverAt", "must not lie ahead");
    }
    if (handedOverAt.isBefore(opportunities.get(id).createdAt())) {
      throw input.problem("handedOverAt", "must not be before the opportunity came in");
    }
    listings.photosHandedOver(id, handedOverAt);
    Instant endOfPreferredDay = time.endOf(listings.get(id).preferredGoLive());
    var routing = new HashMap<>(PHOTOS_HANDED_OVER_AT.of(handedOverAt.toString()));
    routing.putAll(
        PICTURES_READY_IN_TIME.of(new PhotoWindow(handedOverAt).closesBy(endOfPreferredDay)));
    return routing;
  }
}
