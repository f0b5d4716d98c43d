package org.doorway.stage.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Without a running listing agreement nothing is published and no offer accepted. */
@Component
public class RunningAgreement {

  private final Listings listings;
  private final BusinessTime time;

  RunningAgreement(Listings listings, BusinessTime time) {
    this.listings = listings;
    this.time = time;
  }

  /** Until the end of its last day. */
  public boolean runs(OpportunityId id) {
    return lastDay(id).filter(last -> !last.isBefore(time.today())).isPresent();
  }

  /** For whatever needs one: refuses the answer in that field, and says what to do first. */
  public void look(OpportunityId id, Remarks remarks, String field) {
    obstacle(id).ifPresent(why -> remarks.refuse(field, why));
  }

  /** Why nothing that needs one can be done, and what to do first; nothing where one runs. */
  public Optional<String> obstacle(OpportunityId id) {
    if (runs(id)) {
      return Optional.empty();
    }
    return Optional.of(
        lastDay(id)
            .map(
                last ->
                    "The listing agreement ended on %s. Renew it first: at the listing desk, “The listing agreement is renewed”."
                        .formatted(time.words(last)))
            .orElse("There is no listing agreement yet. Complete the listing paperwork first."));
  }

  private Optional<LocalDate> lastDay(OpportunityId id) {
    return listings.find(id).flatMap(Listing::agreementExpiresOn);
  }
}
