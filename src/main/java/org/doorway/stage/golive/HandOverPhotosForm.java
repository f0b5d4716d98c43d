package org.doorway.stage.golive;

import static org.doorway.stage.golive.GoLiveProcess.PHOTOS_HANDED_OVER_AT;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** Photos and 3D model go to processing; the 24 hours run from that moment. */
@Component
class HandOverPhotosForm implements TaskForm {

  private final Opportunities opportunities;
  private final Listings listings;
  private final PreferredDate preferredDate;
  private final GoLiveDays days;
  private final BusinessTime time;

  HandOverPhotosForm(
      Opportunities opportunities,
      Listings listings,
      PreferredDate preferredDate,
      GoLiveDays days,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.preferredDate = preferredDate;
    this.days = days;
    this.time = time;
  }

  @Override
  public String id() {
    return "hand-over-photos";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<>(preferredDate.shown(id));
    listings.get(id).modelLink().ifPresent(link -> facts.put("modelLink", link));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    input.findDateTime("handedOverAt", time.zone()).ifPresent(at -> look(context, at, remarks));
  }

  private void look(FormContext context, Instant handedOverAt, Remarks remarks) {
    Instant cameIn = opportunities.get(context.opportunity()).createdAt();
    if (handedOverAt.isAfter(context.now())) {
      remarks.refuse("handedOverAt", "This is still to come. Leave it empty for now.");
    } else if (handedOverAt.isBefore(cameIn)) {
      remarks.refuse(
          "handedOverAt",
          "This is before the opportunity came in, on %s.".formatted(time.words(cameIn)));
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    Instant handedOverAt = input.findDateTime("handedOverAt", time.zone()).orElse(context.now());
    listings.photosHandedOver(id, handedOverAt, input.findText("modelLink"));
    tellIfTooLate(id, handedOverAt, context.now());
    return PHOTOS_HANDED_OVER_AT.of(handedOverAt.toString());
  }

  /** Before the day is over; afterwards its watch has asked for another one. */
  private void tellIfTooLate(OpportunityId id, Instant handedOverAt, Instant now) {
    Instant endOfPreferredDay = time.endOf(listings.get(id).preferredGoLive());
    if (!now.isAfter(endOfPreferredDay)
        && !new PhotoWindow(handedOverAt).closesBy(endOfPreferredDay)) {
      days.picturesTooLate(id);
    }
  }
}
