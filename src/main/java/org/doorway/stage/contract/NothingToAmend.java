package org.doorway.stage.contract;

import java.util.Map;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.outbound.text.Texting;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.Staff;
import org.doorway.world.texting.ChannelChoice;
import org.doorway.world.texting.TextRejectedException;
import org.springframework.stereotype.Service;

/**
 * Lets the client know that the contract was reviewed and nothing must be amended (handbook: daily
 * tasks), in the way they chose and the hour allows.
 */
@Service
class NothingToAmend {

  static final EmailTemplate NOTHING_TO_AMEND = EmailTemplate.toClient("nothing-to-amend");

  private final Opportunities opportunities;
  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Texting texting;
  private final ChannelChoice channels;
  private final Staff staff;

  NothingToAmend(
      Opportunities opportunities,
      Correspondence correspondence,
      Drafts drafts,
      Texting texting,
      ChannelChoice channels,
      Staff staff) {
    this.opportunities = opportunities;
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.texting = texting;
    this.channels = channels;
    this.staff = staff;
  }

  /** Answers whether the client knows it now; otherwise somebody has to call them. */
  boolean tellClient(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    var reach = texting.reach(opportunity);
    try {
      return tell(key, opportunity, channels.choose(reach));
    } catch (TextRejectedException noTexts) {
      return tell(key, opportunity, channels.choose(reach.withoutTexts()));
    }
  }

  /** As it will read; nothing when somebody has to call. */
  Optional<String> draft(OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    return switch (channels.choose(texting.reach(opportunity))) {
      case TEXT -> Optional.of(drafts.textToClient(opportunity, words(opportunity)));
      case EMAIL -> Optional.of(drafts.toClient(opportunity, NOTHING_TO_AMEND, Map.of()));
      case CALL -> Optional.empty();
    };
  }

  private boolean tell(EffectKey key, Opportunity opportunity, ChannelChoice.Channel channel) {
    switch (channel) {
      case TEXT -> texting.toClient(key, opportunity, "Nothing to amend", words(opportunity));
      case EMAIL -> correspondence.toClient(key, opportunity, NOTHING_TO_AMEND, Map.of());
      case CALL -> {
        return false;
      }
    }
    return true;
  }

  private String words(Opportunity opportunity) {
    return "Hi %s, this is %s with Door. I have reviewed the contract for %s: nothing needs to be amended. Reply STOP to end texts."
        .formatted(
            opportunity.seller().firstName(),
            staff.get(opportunity.agent()).name(),
            opportunity.property().line());
  }
}
