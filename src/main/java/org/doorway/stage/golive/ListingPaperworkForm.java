package org.doorway.stage.golive;

import java.time.LocalDate;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The papers a listing needs before it may be marketed. */
@Component
class ListingPaperworkForm implements TaskForm {

  private final Listings listings;
  private final BusinessTime time;

  ListingPaperworkForm(Listings listings, BusinessTime time) {
    this.listings = listings;
    this.time = time;
  }

  @Override
  public String id() {
    return "listing-paperwork";
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    LocalDate signed = input.date("agreementSignedOn");
    LocalDate expires = input.date("agreementExpiresOn");
    if (signed.isAfter(time.today())) {
      throw input.problem("agreementSignedOn", "must not lie ahead");
    }
    if (!expires.isAfter(time.today())) {
      throw input.problem("agreementExpiresOn", "must lie ahead");
    }
    if (expires.isAfter(signed.plusYears(2))) {
      throw input.problem("agreementExpiresOn", "must be within two years of the signature");
    }
    listings.agreementSigned(id, signed, expires, input.money("listPrice"));
    return Map.of();
  }
}
