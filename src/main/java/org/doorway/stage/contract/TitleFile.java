package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.email.Email;
import org.springframework.stereotype.Service;

/**
 * What the title company has on file of a contract: its facts from the first day, and whatever
 * changes. The client reads along.
 */
@Service
class TitleFile {

  static final EmailTemplate TITLE_FILE = aboutTerms("title-file");
  static final EmailTemplate TITLE_NEWS = aboutTerms("title-news").needs("changes");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Contracts contracts;
  private final Opportunities opportunities;
  private final TitleNews news;
  private final TitleFacts facts;
  private final ContractProcess process;

  TitleFile(
      Correspondence correspondence,
      Drafts drafts,
      Contracts contracts,
      Opportunities opportunities,
      TitleNews news,
      TitleFacts facts,
      ContractProcess process) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.contracts = contracts;
    this.opportunities = opportunities;
    this.news = news;
    this.facts = facts;
    this.process = process;
  }

  /** The first email has the facts as they stand by then: nothing else is news after it. */
  void open(EffectKey key, OpportunityId id) {
    Contract contract = contracts.current(id);
    send(key, id, contract, TITLE_FILE, Map.of());
    news.told(contract);
  }

  /** Everything that changed since they heard last, once. */
  void update(EffectKey key, OpportunityId id) {
    Contract contract = contracts.current(id);
    List<TitleNews.Item> untold = news.untold(contract);
    if (!untold.isEmpty()) {
      List<String> changes = untold.stream().flatMap(item -> item.changes().stream()).toList();
      EffectKey once = key.number(untold.get(untold.size() - 1).id());
      if (changes.isEmpty()) {
        send(once, id, contract, TITLE_FILE, Map.of());
      } else {
        send(once, id, contract, TITLE_NEWS, Map.of("changes", changes));
      }
      news.told(contract);
    }
  }

  /** The contract is not what it was: tells them what is different, if they mind. */
  void changed(OpportunityId id, Contract before) {
    Contract now = contracts.current(id);
    List<String> changes = facts.changes(id, before, now);
    if (!changes.isEmpty() || !now.terms().titleEmail().equals(before.terms().titleEmail())) {
      news.add(before, changes);
      process.newsForTitleCompany(id);
    }
  }

  /** They get the facts once more, where they are reached by now. */
  void sendAgain(OpportunityId id) {
    news.add(contracts.current(id), List.of());
    process.newsForTitleCompany(id);
  }

  private void send(
      EffectKey key,
      OpportunityId id,
      Contract contract,
      EmailTemplate template,
      Map<String, ?> more) {
    Map<String, Object> all = new HashMap<>(facts.of(id, contract));
    all.putAll(more);
    correspondence.toOther(
        key, opportunities.get(id), Email.address(contract.terms().titleEmail()), template, all);
  }

  /** As it will read of a contract that is still to be entered. */
  String draft(OpportunityId id) {
    var all = new HashMap<String, Object>();
    for (String fact : TITLE_FILE.required()) {
      all.put(fact, new Blank("as you enter it"));
    }
    List.of("sellerName", "propertyAddress", "agentName", "agentEmail", "agentPhone")
        .forEach(all::remove);
    return drafts.toOther(
        opportunities.get(id),
        new Blank("the title company's address").toString(),
        TITLE_FILE,
        all);
  }

  /** The facts once more, as they stand, to an address that is still to be entered. */
  String draftAgain(OpportunityId id) {
    return drafts.toOther(
        opportunities.get(id),
        new Blank("the address you enter").toString(),
        TITLE_FILE,
        facts.of(id, contracts.current(id)));
  }

  private static EmailTemplate aboutTerms(String file) {
    return EmailTemplate.toOther(file)
        .needs("titleCompany", "contractForm", "buyerName", "salePrice", "effectiveOn")
        .needs("optionEnds", "optionFeeAgreed", "earnestMoneyAgreed", "financing", "closingOn")
        .mayHave("titleContact", "closingAt");
  }
}
