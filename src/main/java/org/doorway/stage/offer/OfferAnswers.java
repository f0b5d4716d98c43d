package org.doorway.stage.offer;

import static org.doorway.stage.offer.OfferState.ACCEPTED;
import static org.doorway.stage.offer.OfferState.ANOTHER_ACCEPTED;
import static org.doorway.stage.offer.OfferState.BACK_UP;
import static org.doorway.stage.offer.OfferState.CAME_FORWARD;
import static org.doorway.stage.offer.OfferState.COUNTERED;
import static org.doorway.stage.offer.OfferState.DECLINED;
import static org.doorway.stage.offer.OfferState.EXPIRED;
import static org.doorway.stage.offer.OfferState.FELL_THROUGH;
import static org.doorway.stage.offer.OfferState.REJECTED;
import static org.doorway.stage.offer.OfferState.UNANSWERED;
import static org.doorway.stage.offer.OfferState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What becomes of offers. Each round has an instance that asks for its answer; whatever settles it
 * elsewhere ends that instance, and every buyer's agent whose offer is not taken hears of it.
 */
@Service
class OfferAnswers {

  private final OfferTable table;
  private final OfferProcess process;
  private final BuyerAnswerProcess buyers;
  private final Opportunities opportunities;

  OfferAnswers(
      OfferTable table,
      OfferProcess process,
      BuyerAnswerProcess buyers,
      Opportunities opportunities) {
    this.table = table;
    this.process = process;
    this.buyers = buyers;
    this.opportunities = opportunities;
  }

  void recorded(
      OpportunityId id, Buyer buyer, OfferTerms terms, OfferTable.Extra extra, String by) {
    ask(id, table.add(id, buyer, terms, extra, by), false);
  }

  /** The only offer there is came in with the seller's yes. */
  void recordedAndAccepted(
      OpportunityId id, Buyer buyer, OfferTerms terms, OfferTable.Extra extra, Told told) {
    long row = table.add(id, buyer, terms, extra, told.by());
    table.presented(row, told.how(), told.at(), told.by());
    accepted(table.get(row), Set.of(), told);
    table.askedBy(row, process.ask(opportunities.get(id), row, false, OfferProcess.ACCEPTED));
  }

  private void ask(OpportunityId id, long row, boolean sellersCounter) {
    table.askedBy(
        row, process.ask(opportunities.get(id), row, sellersCounter, OfferProcess.UNDECIDED));
  }

  /** The others that nobody wants to keep open have their answer with it. */
  void accepted(Offer offer, Set<String> keptOpen, Told told) {
    table.accepted(offer.id());
    table.answered(offer.id(), ACCEPTED, told);
    table.open(offer.opportunity()).stream()
        .filter(other -> other.id() != offer.id())
        .filter(other -> !keptOpen.contains(String.valueOf(other.id())))
        .forEach(
            other -> {
              settle(other, ANOTHER_ACCEPTED, "The offer of " + offer.buyer().name());
              buyers.tell(opportunities.get(offer.opportunity()), other.id());
            });
  }

  void backUp(Offer offer, Told told) {
    table.answered(offer.id(), BACK_UP, told);
    buyers.tell(opportunities.get(offer.opportunity()), offer.id());
  }

  /** The other side is asked next, on these terms. */
  void countered(Offer offer, OfferTerms terms, Told told) {
    table.answered(offer.id(), COUNTERED, told);
    boolean sellers = !offer.sellersCounter();
    long next = table.addRound(offer, terms, sellers, offer.cameForward(), told.by());
    ask(offer.opportunity(), next, sellers);
  }

  /** A buyer who declines the seller's counter knows it. */
  void rejected(Offer offer, Told told) {
    table.answered(offer.id(), offer.sellersCounter() ? DECLINED : REJECTED, told);
    if (!offer.sellersCounter()) {
      buyers.tell(opportunities.get(offer.opportunity()), offer.id());
    }
    nextInLine(offer);
  }

  void expired(Offer offer) {
    table.ended(offer.id(), EXPIRED, null);
    if (!offer.sellersCounter()) {
      buyers.tell(opportunities.get(offer.opportunity()), offer.id());
    }
    nextInLine(offer);
  }

  void withdrawn(Offer offer, String reason) {
    settle(offer, WITHDRAWN, reason);
    nextInLine(offer);
  }

  /** The contract of the offer that was accepted is no more: the first back-up comes forward. */
  void contractFell(OpportunityId id) {
    table.accepted(id).ifPresent(offer -> table.ended(offer.id(), FELL_THROUGH, null));
    bringForward(id);
  }

  /** The sale ended: nobody is asked any more, and the record says what was open. */
  void saleOver(OpportunityId id) {
    table.open(id).forEach(offer -> settle(offer, UNANSWERED, null));
    backUps(id).forEach(offer -> table.ended(offer.id(), UNANSWERED, "It was a back-up"));
  }

  private void settle(Offer offer, OfferState state, @Nullable String why) {
    if (offer.isOpen()) {
      offer.instance().ifPresent(process::settled);
    }
    table.ended(offer.id(), state, why);
  }

  /** Once a back-up that came forward came to nothing, the next one is asked about. */
  private void nextInLine(Offer offer) {
    OpportunityId id = offer.opportunity();
    if (offer.cameForward() && opportunities.get(id).stage() == Stage.MARKETING) {
      bringForward(id);
    }
  }

  private void bringForward(OpportunityId id) {
    backUps(id).stream()
        .findFirst()
        .ifPresent(
            offer -> {
              table.ended(offer.id(), CAME_FORWARD, null);
              String agent = opportunities.get(id).agent();
              ask(id, table.addRound(offer, offer.terms().standing(), false, true, agent), false);
            });
  }

  private List<Offer> backUps(OpportunityId id) {
    return table.all(id).stream().filter(offer -> offer.state() == BACK_UP).toList();
  }
}
