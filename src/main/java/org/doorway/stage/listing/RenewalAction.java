package org.doorway.stage.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The seller renews the listing agreement, before its end or after it. */
@Component
@Order(42)
class RenewalAction implements DeskAction {

  private static final String UNTIL = "agreementRenewedUntil";
  private static final int LONGEST_YEARS = 2;

  private final Opportunities opportunities;
  private final Listings listings;
  private final Renewals renewals;
  private final ListingAgreementProcess process;
  private final EnteredDays days;
  private final BusinessTime time;

  RenewalAction(
      Opportunities opportunities,
      Listings listings,
      Renewals renewals,
      ListingAgreementProcess process,
      EnteredDays days,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.renewals = renewals;
    this.process = process;
    this.days = days;
    this.time = time;
  }

  @Override
  public String name() {
    return "renewal";
  }

  @Override
  public String label() {
    return "The listing agreement is renewed";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).status() == Status.OPEN && lastDay(id).isPresent();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (isPossible(id, context)) {
      days.runsUntil(input, remarks, UNTIL, LONGEST_YEARS);
      input
          .findDate(UNTIL)
          .flatMap(until -> lastDay(id).filter(last -> !until.isAfter(last)))
          .ifPresent(
              last -> remarks.ask(UNTIL, "It runs until %s already.".formatted(time.words(last))));
    } else {
      remarks.refuse(UNTIL, "There is no listing agreement that could be renewed.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    renewals.renew(id, input.date(UNTIL), context.user());
    process.renewed(id);
    return Done.RECORDED;
  }

  private Optional<LocalDate> lastDay(OpportunityId id) {
    return listings.find(id).flatMap(Listing::agreementExpiresOn);
  }
}
