package org.doorway.outbound.text;

import org.doorway.effect.Effect;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.effect.EffectLedger;
import org.doorway.effect.OutcomeUnknownException;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.time.BusinessTime;
import org.doorway.world.texting.ChannelChoice;
import org.doorway.world.texting.TextAnswerLostException;
import org.doorway.world.texting.TextRejectedException;
import org.doorway.world.texting.TextSender;
import org.doorway.world.texting.TextingProperties;
import org.springframework.stereotype.Service;

/** Texts clients, each text once and never blindly a second time. */
@Service
public class Texting {

  private final EffectLedger ledger;
  private final TextSender sender;
  private final TextingProperties properties;
  private final BusinessTime time;

  Texting(EffectLedger ledger, TextSender sender, TextingProperties properties, BusinessTime time) {
    this.ledger = ledger;
    this.sender = sender;
    this.properties = properties;
    this.time = time;
  }

  /** How this client can be reached at this moment. */
  public ChannelChoice.Reach reach(Opportunity opportunity) {
    return new ChannelChoice.Reach(
        opportunity.consent().preferred(),
        opportunity.consent().texts(),
        properties.enabled(),
        !properties.quietHours().allow(time.now(), time.zone()),
        opportunity.seller().phone().isPresent(),
        opportunity.seller().email().isPresent());
  }

  /** Texts the client. Throws {@link TextRejectedException} when the number takes no texts. */
  public void toClient(EffectKey key, Opportunity opportunity, String subject, String words) {
    String phone = opportunity.seller().phone().orElseThrow();
    ledger.once(
        new Effect(key, EffectKind.TEXT, phone, subject, words).readByClientOf(opportunity.id()),
        () -> {
          try {
            return sender.send(phone, words);
          } catch (TextAnswerLostException lost) {
            throw new OutcomeUnknownException(lost);
          }
        });
  }
}
