package org.doorway.contract;

import java.util.Map;
import java.util.Optional;
import org.doorway.correspondence.Correspondence;
import org.doorway.effect.Effect;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.effect.EffectLedger;
import org.doorway.effect.OutcomeUnknownException;
import org.doorway.email.EmailTemplate;
import org.doorway.opportunity.ContactMethod;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.Opportunity;
import org.doorway.opportunity.OpportunityId;
import org.doorway.staff.Staff;
import org.doorway.texting.TextAnswerLostException;
import org.doorway.texting.TextRejectedException;
import org.doorway.texting.TextSender;
import org.doorway.texting.TextingProperties;
import org.doorway.time.BusinessTime;
import org.springframework.stereotype.Service;

/**
 * Lets the client know that the contract was reviewed and nothing must be amended (handbook: daily
 * tasks): by text where they agreed to texts and the hour allows it, otherwise by email.
 */
@Service
class NothingToAmend {

  private final Opportunities opportunities;
  private final Correspondence correspondence;
  private final EffectLedger ledger;
  private final TextSender texts;
  private final TextingProperties texting;
  private final Staff staff;
  private final BusinessTime time;

  NothingToAmend(
      Opportunities opportunities,
      Correspondence correspondence,
      EffectLedger ledger,
      TextSender texts,
      TextingProperties texting,
      Staff staff,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.correspondence = correspondence;
    this.ledger = ledger;
    this.texts = texts;
    this.texting = texting;
    this.staff = staff;
    this.time = time;
  }

  void tellClient(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    Optional<String> phone = textable(opportunity);
    if (phone.isEmpty() || !text(key, phone.get(), opportunity)) {
      correspondence.toClient(key, opportunity, EmailTemplate.NOTHING_TO_AMEND, Map.of());
    }
  }

  /** Answers whether the number takes our texts at all. */
  private boolean text(EffectKey key, String phone, Opportunity opportunity) {
    String words = words(opportunity);
    try {
      ledger.once(
          new Effect(key, EffectKind.TEXT, phone, "Nothing to amend", words),
          () -> send(phone, words));
      return true;
    } catch (TextRejectedException noTexts) {
      return false;
    }
  }

  private String send(String phone, String words) {
    try {
      return texts.send(phone, words);
    } catch (TextAnswerLostException lost) {
      throw new OutcomeUnknownException(lost);
    }
  }

  private Optional<String> textable(Opportunity opportunity) {
    boolean wanted =
        texting.enabled()
            && opportunity.textConsent()
            && opportunity.contactPreference().equals(Optional.of(ContactMethod.TEXT))
            && texting.quietHours().allow(time.now(), time.zone());
    return wanted ? opportunity.seller().phone() : Optional.empty();
  }

  private String words(Opportunity opportunity) {
    return "Hi %s, this is %s with Door. I have reviewed the contract for %s: nothing needs to be amended. Reply STOP to end texts."
        .formatted(
            opportunity.seller().firstName(),
            staff.get(opportunity.agent()).name(),
            opportunity.property().line());
  }
}
