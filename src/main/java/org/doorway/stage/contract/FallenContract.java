package org.doorway.stage.contract;

import java.time.Instant;
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
      EmailTemplate.toClient("back-on-market").mayHave("reason");

  private final Contracts contracts;
  private final Offers offers;
  private final CrmLog crmLog;
  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final TitleCompany titleCompany;

  FallenContract(
      Contracts contracts,
      Offers offers,
      CrmLog crmLog,
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      TitleCompany titleCompany) {
    this.contracts = contracts;
    this.offers = offers;
    this.crmLog = crmLog;
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.titleCompany = titleCompany;
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
        "Contract with %s at %s terminated: %s"
            .formatted(
                fallen.terms().buyer(),
                Dollars.of(fallen.terms().salePrice()),
                fallen.endedReason().orElse("no reason given")));
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
      tellClient(key.number("offer" + withdrawn.get().id()), id, withdrawn.get().reason());
      return;
    }
    Contract fallen = contracts.last(id);
    tellClient(key.number(fallen.number()), id, fallen.endedReason().orElse(""));
    titleCompany.cancelClosing(key, id);
  }

  /** As it will read, with the closing that is called off if one stands. */
  String draft(OpportunityId id) {
    String news =
        drafts.toClient(
            opportunities.get(id),
            BACK_ON_MARKET,
            Map.of("reason", new Blank("the reason you enter")));
    return titleCompany.draftCancellation(id).map(off -> news + "\n\n" + off).orElse(news);
  }

  private void tellClient(EffectKey key, OpportunityId id, String reason) {
    correspondence.toClient(key, opportunities.get(id), BACK_ON_MARKET, Map.of("reason", reason));
  }
}
