package org.doorway.stage.golive;

import java.util.HashMap;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.listing.Listing;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Service;

/** The email to the client when their home is live. */
@Service
class ListingLaunch {

  static final EmailTemplate LISTING_LIVE =
      EmailTemplate.toClient("listing-live").needs("listPrice", "mlsNumber").mayHave("listingUrl");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final Listings listings;

  ListingLaunch(
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      Listings listings) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.listings = listings;
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
}
