package org.doorway.stage.listing;

import static org.doorway.stage.listing.ListingAgreementProcess.RENEWED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.opportunity.Binding;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The listing agreement has run out: renewed, or the opportunity ends. While a contract binds the
 * seller it is extended, and nothing else is asked.
 */
@Component
class RenewListingAgreementForm implements TaskForm {

  private static final int LONGEST_YEARS = 2;

  private static final Map<String, String> RENEWED_BY_SELLER =
      Map.of("label", "Yes, the agreement is renewed", "value", "renewed");

  private static final Map<String, String> EXTENDED =
      Map.of("label", "Yes, it is extended", "value", "renewed");

  private static final Map<String, String> LET_GO =
      Map.of("label", "No, the seller is let go", "value", "expired");

  private final Opportunities opportunities;
  private final Listings listings;
  private final Renewals renewals;
  private final EnteredDays days;
  private final BusinessTime time;
  private final Invitations invitations;
  private final Binding binding;

  RenewListingAgreementForm(
      Opportunities opportunities,
      Listings listings,
      Renewals renewals,
      EnteredDays days,
      BusinessTime time,
      Invitations invitations,
      Binding binding) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.renewals = renewals;
    this.days = days;
    this.time = time;
    this.invitations = invitations;
    this.binding = binding;
  }

  @Override
  public String id() {
    return "renew-listing-agreement";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    listings
        .get(id)
        .agreementExpiresOn()
        .ifPresent(last -> facts.put("agreementExpiresOn", time.words(last)));
    boolean binds = binding.binds(id);
    facts.put("underContract", binds);
    facts.put("mayLetGo", !binds);
    facts.put("renewalResults", binds ? List.of(EXTENDED) : List.of(RENEWED_BY_SELLER, LET_GO));
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return invitations
        .draftCancellations(context.opportunity())
        .map(draft -> Map.of("cancellations", draft))
        .orElse(Map.of());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.runsUntil(input, remarks, "newExpiresOn", LONGEST_YEARS);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    boolean renewed = input.text("renewalResult").equals("renewed");
    if (renewed) {
      renewals.renew(id, input.date("newExpiresOn"), context.user());
    } else {
      opportunities.end(id, Status.EXPIRED, "The listing agreement expired");
    }
    return RENEWED.of(renewed);
  }
}
