package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.PropertyZone;
import org.doorway.sale.value.Dollars;
import org.springframework.stereotype.Component;

/** Offers as people read them; hours are those of the clock where the home stands. */
@Component
class OfferWords {

  private static final Map<String, String> FINANCING =
      Map.of(
          "cash", "Cash",
          "conventional", "Conventional loan",
          "fha", "FHA loan",
          "va", "VA loan",
          "other", "Another loan");

  private static final Map<String, String> REPRESENTED =
      Map.of(
          "buyersAgent", "by an agent of their own",
          "intermediary", "by us, as intermediary",
          "nobody", "by nobody");

  private final Opportunities opportunities;
  private final BusinessTime time;
  private final CostLines costs;

  OfferWords(Opportunities opportunities, BusinessTime time, CostLines costs) {
    this.opportunities = opportunities;
    this.time = time;
    this.costs = costs;
  }

  ZoneId zone(OpportunityId id) {
    return PropertyZone.of(opportunities.get(id).property().postalCode());
  }

  String moment(OpportunityId id, Instant at) {
    return BusinessTime.words(at, zone(id));
  }

  /** "Ben Buyer, represented by an agent of their own: Bea Broker, Best Homes". */
  String buyer(Buyer buyer) {
    String agent =
        Stream.of(buyer.agent(), buyer.broker(), buyer.agentPhone(), buyer.agentEmail())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String represented =
        buyer.representedBy().map(who -> ", represented " + REPRESENTED.get(who)).orElse("");
    return buyer.name() + represented + (agent.isEmpty() ? "" : ": " + agent);
  }

  /** What it says, in one line. */
  String terms(OfferTerms terms) {
    var words = new ArrayList<String>();
    words.add(Dollars.of(terms.price()));
    terms.financing().ifPresent(how -> words.add(FINANCING.get(how)));
    add(words, terms.downPayment(), "down");
    terms.optionDays().ifPresent(days -> words.add(days + " option days"));
    add(words, terms.optionFee(), "option fee");
    add(words, terms.earnestMoney(), "earnest money");
    add(words, terms.additionalEarnestMoney(), "additional earnest money");
    add(words, terms.concessions(), "concessions asked");
    terms.possessionDays().ifPresent(days -> words.add("seller stays " + days + " days"));
    terms.closingOn().ifPresent(day -> words.add("closing " + time.words(day)));
    return String.join(" · ", words);
  }

  private static void add(List<String> words, Optional<BigDecimal> amount, String what) {
    amount.ifPresent(dollars -> words.add(Dollars.of(dollars) + " " + what));
  }

  /** "Ben Buyer, round 2: the seller's counter", where there is more than one. */
  String name(Offer offer) {
    String round = offer.round() == 1 ? "" : ", round " + offer.round();
    return offer.buyer().name() + round + (offer.sellersCounter() ? ": the seller's counter" : "");
  }

  private static String state(Offer offer) {
    return offer.sellersCounter() && offer.isOpen() ? "With the buyer" : offer.state().words();
  }

  /** One row of a comparison. */
  Map<String, String> row(Offer offer) {
    OfferTerms terms = offer.terms();
    var net = new NetToSeller(terms, costs.of(offer.opportunity()));
    return Map.of(
        "buyer",
        name(offer),
        "price",
        Dollars.of(terms.price()),
        "net",
        Dollars.of(net.amount()),
        "financing",
        terms.financing().map(FINANCING::get).orElse("Not said"),
        "option",
        terms.optionDays().map(days -> days + " days").orElse("Not said"),
        "closing",
        terms.closingOn().map(time::words).orElse("Not said"),
        "expires",
        terms.expiresAt().map(at -> moment(offer.opportunity(), at)).orElse("Not said"),
        "state",
        state(offer),
        "recorded",
        time.words(time.dayOf(offer.recordedAt())));
  }
}
