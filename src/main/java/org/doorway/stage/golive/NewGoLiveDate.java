package org.doorway.stage.golive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.outbound.text.Texting;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.time.BusinessTime;
import org.doorway.world.texting.ChannelChoice;
import org.doorway.world.texting.TextRejectedException;
import org.springframework.stereotype.Service;

/**
 * A new day, in writing, after a person has agreed it with the seller. Whoever prefers to be called
 * was called for it, and reads nothing.
 */
@Service
class NewGoLiveDate {

  static final EmailTemplate NEW_GO_LIVE_DATE =
      EmailTemplate.toClient("new-go-live-date").needs("goLiveDate").mayHave("missedDate");

  private final GoLiveDayTable table;
  private final Opportunities opportunities;
  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Texting texting;
  private final ChannelChoice channels;
  private final Staff staff;
  private final BusinessTime time;

  NewGoLiveDate(
      GoLiveDayTable table,
      Opportunities opportunities,
      Correspondence correspondence,
      Drafts drafts,
      Texting texting,
      ChannelChoice channels,
      Staff staff,
      BusinessTime time) {
    this.table = table;
    this.opportunities = opportunities;
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.texting = texting;
    this.channels = channels;
    this.staff = staff;
    this.time = time;
  }

  /** Nothing of a day that holds no more. */
  void tellClient(EffectKey key, long record) {
    GoLiveDay day = table.get(record);
    if (day.isOpen()) {
      Opportunity opportunity = opportunities.get(day.opportunity());
      var reach = texting.reach(opportunity);
      try {
        tell(key, opportunity, day, channels.choose(reach));
      } catch (TextRejectedException noTexts) {
        tell(key, opportunity, day, channels.choose(reach.withoutTexts()));
      }
    }
  }

  private void tell(
      EffectKey key, Opportunity opportunity, GoLiveDay day, ChannelChoice.Channel channel) {
    String words = time.words(day.day());
    switch (channel) {
      case TEXT -> texting.toClient(key, opportunity, "New go-live date", text(opportunity, words));
      case EMAIL ->
          correspondence.toClient(
              key, opportunity, NEW_GO_LIVE_DATE, facts(words, table.before(day)));
      case CALL -> {}
    }
  }

  /** As it will read, once the day is entered; nothing where it was said by phone. */
  Map<String, String> draft(OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    var day = new Blank("the day you enter");
    return switch (channels.choose(texting.reach(opportunity))) {
      case TEXT ->
          Map.of(
              "newGoLiveDateMessage",
              drafts.textToClient(opportunity, text(opportunity, day.toString())));
      case EMAIL ->
          Map.of(
              "newGoLiveDateMessage",
              drafts.toClient(opportunity, NEW_GO_LIVE_DATE, facts(day, table.open(id))));
      case CALL -> Map.of();
    };
  }

  private Map<String, Object> facts(Object day, Optional<GoLiveDay> before) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("goLiveDate", day);
    before
        .filter(old -> old.missedAt().isPresent())
        .ifPresent(missed -> facts.put("missedDate", time.words(missed.day())));
    return facts;
  }

  private String text(Opportunity opportunity, String day) {
    return "Hi %s, this is %s with Door. As we agreed, your listing at %s goes live by the end of %s. Reply STOP to end texts."
        .formatted(
            opportunity.seller().firstName(),
            staff.get(opportunity.agent()).name(),
            opportunity.property().line(),
            day);
  }
}
