package org.doorway.stage.golive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** Takes a new go-live date that the client and the pictures can keep. */
@Component
class PreferredDate {

  private final Listings listings;
  private final BusinessTime time;

  PreferredDate(Listings listings, BusinessTime time) {
    this.listings = listings;
    this.time = time;
  }

  /** What a form shows of it. */
  Map<String, Object> shown(OpportunityId id) {
    return Map.of("preferredGoLiveDate", time.words(listings.get(id).preferredGoLive()));
  }

  void agree(OpportunityId id, FormInput input, String field) {
    LocalDate day = input.date(field);
    if (day.isBefore(time.today())) {
      throw input.problem(field, "must not be before today, " + time.words(time.today()));
    }
    if (day.isAfter(time.today().plusYears(1))) {
      throw input.problem(field, "must be within a year");
    }
    listings
        .get(id)
        .photosHandedOverAt()
        .map(PhotoWindow::new)
        .filter(window -> !window.closesBy(time.endOf(day)))
        .ifPresent(window -> tooEarly(input, field, window.picturesReadyAt()));
    listings.prefer(id, day);
  }

  private void tooEarly(FormInput input, String field, Instant readyAt) {
    throw input.problem(field, "is too early: the pictures are ready on " + time.words(readyAt));
  }
}
