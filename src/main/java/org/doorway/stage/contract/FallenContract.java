package org.doorway.stage.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.outbound.record.CrmEntries;
import org.doorway.outbound.record.CrmLog;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.listing.RunningAgreement;
import org.doorway.stage.offer.Offers;
import org.doorway.stage.offer.WithdrawnOffer;
import org.springframework.stereotype.Service;

/**
 * Tells CRM and client that a contract fell through, or an offer before it was one, and the home is
 * back on the market.
 */
@Service
class FallenContract implements CrmEntries {

  static final EmailTemplate BACK_ON_MARKET =
      EmailTemplate.toClient("back-on-market")
          .needs("offered")
          .mayHave("reason", "ending", "noticeAt", "optionFee", "earnestMoney");

  static final EmailTemplate CONTRACT_ENDED =
      EmailTemplate.toClient("contract-ended")
          .needs("ending", "noticeAt", "optionFee", "earnestMoney");

  private final Contracts contracts;
  private final Offers offers;
  private final CrmLog crmLog;
  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final TitleCompany titleCompany;
  private final RunningAgreement agreement;
  private final HomeClock homeClock;

  FallenContract(
      Contracts contracts,
      Offers offers,
      CrmLog crmLog,
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      TitleCompany titleCompany,
      RunningAgreement agreement,
      HomeClock homeClock) {
    this.contracts = contracts;
    this.offers = offers;
    this.crmLog = crmLog;
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.titleCompany = titleCompany;
    this.agreement = agreement;
    this.homeClock = homeClock;
  }

  /** The ledger knows which of them were logged before. */
  @Override
  public List<Entry> open(OpportunityId id) {
    return Stream.concat(
            contracts.fallen(id).stream()
                .map(
                    fallen ->
                        new Entry(
                            fallen.endedAt().orElse(Instant.EPOCH), () -> logInCrm(id, fallen))),
            offers.withdrawn(id).stream()
                .map(gone -> new Entry(gone.endedAt(), () -> logInCrm(id, gone))))
        .toList();
  }

  private void logInCrm(OpportunityId id, Contract fallen) {
    crmLog.note(
        EffectKey.of(id.value(), "termination").number(fallen.number()),
        id,
        "Contract with %s at %s terminated%s"
            .formatted(
                fallen.terms().buyer(),
                Dollars.of(fallen.terms().salePrice()),
                fallen.termination().map(end -> inRecord(id, end)).orElse(".")));
  }

  /** Without the note: it stays with the contract. */
  private String inRecord(OpportunityId id, Termination end) {
    return " %s. Notice given %s. %s"
        .formatted(end.inRecord(), homeClock.words(id, end.noticeAt()), end.moneyInRecord());
  }

  private void logInCrm(OpportunityId id, WithdrawnOffer withdrawn) {
    crmLog.note(
        EffectKey.of(id.value(), "withdrawnOffer").number(withdrawn.id()),
        id,
        "Accepted offer of %s at %s withdrawn before the contract was signed: %s"
            .formatted(withdrawn.buyer(), Dollars.of(withdrawn.price()), withdrawn.reason()));
  }

  /** A closing that was agreed with that buyer does not take place. */
  void tellClient(EffectKey key, OpportunityId id) {
    Optional<WithdrawnOffer> withdrawn = offers.withdrawnLast(id);
    if (withdrawn.isPresent()) {
      tellClient(
          key.number("offer" + withdrawn.get().id()),
          id,
          Map.of("reason", withdrawn.get().reason()));
      return;
    }
    Contract fallen = contracts.lastFallen(id);
    tellClient(
        key.number(fallen.number()),
        id,
        fallen.termination().map(end -> facts(id, end)).orElse(Map.of()));
    titleCompany.cancelClosing(key, id);
  }

  /** The sale ends with the contract: both sides released each other, or the seller broke it. */
  void tellClientOfTheEnd(EffectKey key, OpportunityId id) {
    Contract fallen = contracts.lastFallen(id);
    correspondence.toClient(
        key.number(fallen.number()),
        opportunities.get(id),
        CONTRACT_ENDED,
        facts(id, fallen.termination().orElseThrow()));
  }

  private Map<String, Object> facts(OpportunityId id, Termination end) {
    return Map.of(
        "ending", end.toClient(),
        "noticeAt", homeClock.words(id, end.noticeAt()),
        "optionFee", end.optionFeeToClient(),
        "earnestMoney", end.earnestMoneyToClient());
  }

  /** As it will read, with the closing that is called off if one stands. */
  String draft(OpportunityId id) {
    String news = drafts.toClient(opportunities.get(id), BACK_ON_MARKET, told(id, blanks()));
    return titleCompany.draftCancellation(id).map(off -> news + "\n\n" + off).orElse(news);
  }

  /** As it will read where the sale ends with the contract. */
  String draftOfTheEnd(OpportunityId id) {
    return drafts.toClient(opportunities.get(id), CONTRACT_ENDED, blanks());
  }

  private static Map<String, Object> blanks() {
    return Map.of(
        "ending", new Blank("who ended the contract, and on which ground"),
        "noticeAt", new Blank("the day and time you enter"),
        "optionFee", new Blank("what becomes of it"),
        "earnestMoney", new Blank("what becomes of it"));
  }

  /** As it will read of an offer that does not become a contract. */
  String draftBeforeSigning(OpportunityId id) {
    return drafts.toClient(
        opportunities.get(id),
        BACK_ON_MARKET,
        told(id, Map.of("reason", new Blank("the reason you enter"))));
  }

  private void tellClient(EffectKey key, OpportunityId id, Map<String, Object> facts) {
    correspondence.toClient(key, opportunities.get(id), BACK_ON_MARKET, told(id, facts));
  }

  /** Without a running listing agreement the home is not offered again at once. */
  private Map<String, Object> told(OpportunityId id, Map<String, Object> facts) {
    var all = new HashMap<>(facts);
    all.put("offered", agreement.runs(id));
    return all;
  }
}
