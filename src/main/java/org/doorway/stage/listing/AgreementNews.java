package org.doorway.stage.listing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Binding;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** What colleagues hear of the end of a listing agreement, as long as it is true. */
@Service
class AgreementNews {

  static final EmailTemplate AGREEMENT_REMINDER =
      EmailTemplate.toStaff("agreement-reminder")
          .needs("agentName", "agreementEndsOn", "daysLeft")
          .opens("Task_ListingDesk");

  static final EmailTemplate AGREEMENT_ENDED =
      EmailTemplate.toStaff("agreement-ended")
          .needs("agentName", "agreementEndsOn", "underContract")
          .opens("Task_RenewOrLetGo");

  private final Opportunities opportunities;
  private final Listings listings;
  private final RunningAgreement agreement;
  private final ListingAgreementProperties properties;
  private final Binding binding;
  private final Correspondence correspondence;
  private final Staff staff;
  private final BusinessTime time;

  AgreementNews(
      Opportunities opportunities,
      Listings listings,
      RunningAgreement agreement,
      ListingAgreementProperties properties,
      Binding binding,
      Correspondence correspondence,
      Staff staff,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.agreement = agreement;
    this.properties = properties;
    this.binding = binding;
    this.correspondence = correspondence;
    this.staff = staff;
    this.time = time;
  }

  /** Of each day that is reminded of once; nothing where it was renewed meanwhile, or has ended. */
  void remindAgent(EffectKey key, OpportunityId id) {
    LocalDate last = lastDay(id);
    long left = ChronoUnit.DAYS.between(time.today(), last);
    properties.remindDaysBefore().stream()
        .filter(days -> left >= 0 && left <= days)
        .min(Integer::compare)
        .ifPresent(days -> remind(key.number(last).number(days), id, last, left));
  }

  private void remind(EffectKey key, OpportunityId id, LocalDate last, long left) {
    var opportunity = opportunities.get(id);
    correspondence.toStaff(
        key,
        opportunity,
        List.of(staff.get(opportunity.agent())),
        AGREEMENT_REMINDER,
        Map.of("agreementEndsOn", time.words(last), "daysLeft", left));
  }

  /** Nothing any more when somebody has answered. */
  void tellTeamLeads(EffectKey key, OpportunityId id) {
    if (!agreement.runs(id)) {
      Map<String, Object> facts = new HashMap<>();
      facts.put("agreementEndsOn", time.words(lastDay(id)));
      facts.put("underContract", binding.binds(id));
      correspondence.toStaff(
          key.number(lastDay(id)),
          opportunities.get(id),
          staff.teamLeads(),
          AGREEMENT_ENDED,
          facts);
    }
  }

  private LocalDate lastDay(OpportunityId id) {
    return listings.get(id).agreementExpiresOn().orElseThrow();
  }
}
