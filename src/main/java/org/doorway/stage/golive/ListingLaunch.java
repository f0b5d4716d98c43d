package org.doorway.stage.golive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.listing.Listing;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Service;

/** The emails around the go-live day: to the client when it is done, to us while it is not. */
@Service
class ListingLaunch {

  static final EmailTemplate LISTING_LIVE =
      EmailTemplate.toClient("listing-live").needs("listPrice", "mlsNumber").mayHave("listingUrl");

  static final EmailTemplate PUBLISH_REMINDER = goLive("publish-reminder");

  static final EmailTemplate PUBLISH_ESCALATION = goLive("publish-escalation");

  static final EmailTemplate GO_LIVE_MISSED = goLive("go-live-missed");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final Listings listings;
  private final Staff staff;
  private final BusinessTime time;

  ListingLaunch(
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      Listings listings,
      Staff staff,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.listings = listings;
    this.staff = staff;
    this.time = time;
  }

  void tellClient(EffectKey key, OpportunityId id) {
    Listing listing = listings.get(id);
    Map<String, Object> facts = new HashMap<>();
    facts.put("mlsNumber", listing.mlsNumber().orElseThrow());
    facts.put("listPrice", Dollars.of(listing.listPrice().orElseThrow()));
    listing.url().ifPresent(url -> facts.put("listingUrl", url));
    correspondence.toClient(key, opportunities.get(id), LISTING_LIVE, facts);
  }

  /** As it will read, once number and link are entered. */
  String draft(OpportunityId id) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("mlsNumber", new Blank("the MLS number you enter"));
    facts.put("listingUrl", new Blank("the link you enter"));
    facts.put(
        "listPrice",
        listings.get(id).listPrice().<Object>map(Dollars::of).orElse(new Blank("the price")));
    return drafts.toClient(opportunities.get(id), LISTING_LIVE, facts);
  }

  void remindAgent(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    tellStaff(key, id, PUBLISH_REMINDER, List.of(opportunity.agent()));
  }

  void tellTeamLeads(EffectKey key, OpportunityId id) {
    tellStaff(key, id, PUBLISH_ESCALATION, leads());
  }

  /** Records the missed day and tells the team leads; the key carries the day. */
  void missedDay(EffectKey key, OpportunityId id) {
    tellStaff(key, id, GO_LIVE_MISSED, leads());
    listings.missedDay(id);
  }

  private List<String> leads() {
    return staff.teamLeads().stream().map(lead -> lead.userId()).toList();
  }

  private void tellStaff(
      EffectKey key, OpportunityId id, EmailTemplate template, List<String> readers) {
    var day = listings.get(id).preferredGoLive();
    correspondence.toStaff(
        key.number(day),
        opportunities.get(id),
        readers.stream().map(staff::get).toList(),
        template,
        Map.of("preferredGoLiveDate", time.words(day)));
  }

  private static EmailTemplate goLive(String file) {
    return EmailTemplate.toStaff(file)
        .needs("agentName", "preferredGoLiveDate")
        .opens("Task_PublishListing");
  }
}
