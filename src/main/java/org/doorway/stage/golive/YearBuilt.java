package org.doorway.stage.golive;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/**
 * The year in which a home was built, which paperwork and MLS data both tell. On it hangs whether
 * the lead-based paint disclosure is due (42 U.S.C. 4852d), so that a wrong one is asked about.
 */
@Component
class YearBuilt {

  private static final String FIELD = "yearBuilt";
  private static final int OLDEST = 1840;

  private final Listings listings;
  private final BusinessTime time;

  YearBuilt(Listings listings, BusinessTime time) {
    this.listings = listings;
    this.time = time;
  }

  void look(FormContext context, FormInput input, Remarks remarks) {
    input.findInteger(FIELD).ifPresent(year -> look(context, year, remarks));
  }

  private void look(FormContext context, int year, Remarks remarks) {
    if (year > time.today().getYear() + 1 || year < OLDEST) {
      remarks.ask(FIELD, "Few homes were built in %d.".formatted(year));
    }
    listings
        .get(context.opportunity())
        .home()
        .yearBuilt()
        .filter(known -> known != year)
        .ifPresent(
            known ->
                remarks.ask(
                    FIELD,
                    "%d is not what was entered before: it was built in %d."
                        .formatted(year, known)));
  }
}
