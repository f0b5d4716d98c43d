package org.doorway.stage.golive;

import java.time.LocalDate;
import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** Takes a new go-live date that the client and the pictures can keep. */
@Component
class PreferredDate {

  private final Listings listings;
  private final EnteredDays days;
  private final BusinessTime time;

  PreferredDate(Listings listings, EnteredDays days, BusinessTime time) {
    this.listings = listings;
    this.days = days;
    this.time = time;
  }

  /** What a form shows of it. */
  Map<String, Object> shown(OpportunityId id) {
    return Map.of("preferredGoLiveDate", time.words(listings.get(id).preferredGoLive()));
  }

  void look(OpportunityId id, FormInput input, Remarks remarks, String field) {
    days.agreed(input, remarks, field);
    input
        .findDate(field)
        .filter(day -> !day.isBefore(time.today()))
        .ifPresent(day -> pictures(id, day, remarks, field));
  }

  private void pictures(OpportunityId id, LocalDate day, Remarks remarks, String field) {
    listings
        .get(id)
        .photosHandedOverAt()
        .map(PhotoWindow::new)
        .filter(window -> !window.closesBy(time.endOf(day)))
        .ifPresent(
            window ->
                remarks.refuse(
                    field,
                    "This is too early: the pictures are ready on %s."
                        .formatted(time.words(window.picturesReadyAt()))));
  }
}
