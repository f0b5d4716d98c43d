package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.listing.Listing;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The terms of an offer as the desk asks for them, or a form on which somebody counters. */
@Component
class EnteredOffer {

  /** Percent of the price. */
  private static final int MOST_OPTION_FEE = 2;

  private static final int MOST_EARNEST_MONEY = 10;
  private static final int MOST_CONCESSIONS = 6;

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  private final Listings listings;
  private final EnteredPrices prices;
  private final EnteredDays days;
  private final OfferWords words;
  private final BusinessTime time;

  EnteredOffer(
      Listings listings,
      EnteredPrices prices,
      EnteredDays days,
      OfferWords words,
      BusinessTime time) {
    this.listings = listings;
    this.prices = prices;
    this.days = days;
    this.words = words;
    this.time = time;
  }

  void look(OpportunityId id, FormInput input, Remarks remarks) {
    Optional<BigDecimal> listPrice = listings.find(id).flatMap(Listing::listPrice);
    prices.near(input, remarks, "offerPrice", listPrice, "the list price");
    Optional<BigDecimal> price = input.findMoney("offerPrice");
    prices.part(input, remarks, "offerOptionFee", price, MOST_OPTION_FEE);
    prices.part(input, remarks, "offerEarnestMoney", price, MOST_EARNEST_MONEY);
    prices.part(input, remarks, "offerConcessions", price, MOST_CONCESSIONS);
    days.worked(input, remarks, "offerClosingOn");
    expires(input, words.zone(id))
        .filter(at -> !at.isAfter(time.now()))
        .ifPresent(
            at -> remarks.ask("offerExpiresOn", "It expired on " + words.moment(id, at) + "."));
  }

  OfferTerms of(OpportunityId id, FormInput input) {
    return new OfferTerms(
        input.money("offerPrice"),
        input.findText("offerFinancing"),
        input.findMoney("offerDownPayment"),
        input.findMoney("offerOptionFee"),
        input.findInteger("offerOptionDays"),
        input.findMoney("offerEarnestMoney"),
        input.findMoney("offerAdditionalEarnestMoney"),
        input.findMoney("offerConcessions"),
        input.findInteger("offerPossessionDays"),
        input.findDate("offerClosingOn"),
        expires(input, words.zone(id)));
  }

  /** The terms of the round before, in the fields of the form on which somebody counters. */
  Map<String, Object> asEntered(OfferTerms terms) {
    var entered = new HashMap<String, Object>();
    entered.put("offerPrice", Dollars.entry(terms.price()));
    terms.financing().ifPresent(how -> entered.put("offerFinancing", how));
    money(entered, "offerDownPayment", terms.downPayment());
    money(entered, "offerOptionFee", terms.optionFee());
    terms.optionDays().ifPresent(days -> entered.put("offerOptionDays", days));
    money(entered, "offerEarnestMoney", terms.earnestMoney());
    money(entered, "offerAdditionalEarnestMoney", terms.additionalEarnestMoney());
    money(entered, "offerConcessions", terms.concessions());
    terms.possessionDays().ifPresent(days -> entered.put("offerPossessionDays", days));
    terms.closingOn().ifPresent(day -> entered.put("offerClosingOn", day.toString()));
    return entered;
  }

  private static void money(Map<String, Object> entered, String key, Optional<BigDecimal> amount) {
    amount.ifPresent(dollars -> entered.put(key, Dollars.entry(dollars)));
  }

  /** A day without an hour is meant to its end. */
  private static Optional<Instant> expires(FormInput input, ZoneId zone) {
    LocalTime hour = input.findTime("offerExpiresAt").orElse(END_OF_DAY);
    return input
        .findDate("offerExpiresOn")
        .map(day -> day.atTime(hour).atZone(zone))
        .map(ZonedDateTime::toInstant);
  }
}
