package org.doorway.stage.offer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.value.Dollars;
import org.doorway.world.email.Email;
import org.springframework.stereotype.Service;

/**
 * What the agent of a buyer hears of an offer that the seller does not take. An acceptance is never
 * told in an email of ours: it reaches the buyer with the signed contract.
 */
@Service
class BuyerAnswers {

  static final EmailTemplate OFFER_ANSWERED =
      EmailTemplate.toOther("offer-answered")
          .needs("buyerName", "price", "answer", "next")
          .mayHave("buyersAgentName");

  private final OfferTable table;
  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;

  BuyerAnswers(
      OfferTable table, Correspondence correspondence, Drafts drafts, Opportunities opportunities) {
    this.table = table;
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
  }

  void tell(EffectKey key, long row) {
    Offer offer = table.get(row);
    String address = offer.buyer().agentEmail().orElseThrow();
    correspondence.toAnother(
        key,
        opportunities.get(offer.opportunity()),
        Email.address(address),
        OFFER_ANSWERED,
        facts(offer, offer.state()));
    table.buyerTold(row, "Email to " + address);
  }

  /** As it will read, where an email reaches them. */
  Optional<String> draft(Offer offer, OfferState state) {
    return offer
        .buyer()
        .agentEmail()
        .map(
            address ->
                drafts.toAnother(
                    opportunities.get(offer.opportunity()),
                    address,
                    OFFER_ANSWERED,
                    facts(offer, state)));
  }

  private static Map<String, Object> facts(Offer offer, OfferState state) {
    var facts = new HashMap<String, Object>();
    offer.buyer().agent().ifPresent(name -> facts.put("buyersAgentName", name));
    facts.put("buyerName", offer.buyer().name());
    facts.put("price", Dollars.of(offer.terms().price()));
    facts.put("answer", answer(state));
    facts.put("next", next(state));
    return facts;
  }

  /** Never why, and nothing of another offer. */
  static String answer(OfferState state) {
    return switch (state) {
      case ANOTHER_ACCEPTED -> "The seller has decided for another offer.";
      case BACK_UP, CAME_FORWARD ->
          "The seller has decided for another offer and would like this one as the back-up.";
      case EXPIRED -> "The offer has expired, and the seller did not answer it.";
      default -> "The seller does not accept the offer.";
    };
  }

  private static String next(OfferState state) {
    return state == OfferState.BACK_UP || state == OfferState.CAME_FORWARD
        ? "I will call you about the addendum for back-up contracts (TREC 11-9). Nothing binds either"
            + " side until both have signed it."
        : "Please thank your client for it. If they would like to write again, just reply to this"
            + " email.";
  }
}
