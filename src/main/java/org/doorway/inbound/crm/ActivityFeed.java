package org.doorway.inbound.crm;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doorway.effect.EffectKind;
import org.doorway.effect.EffectLedger;
import org.doorway.sale.opportunity.CrmLinks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Storable;
import org.doorway.stage.touch.Touch;
import org.doorway.stage.touch.Touches;
import org.doorway.world.crm.CrmActivity;
import org.doorway.world.crm.CrmChanges;
import org.springframework.stereotype.Service;

/**
 * Picks up, as touches, the calls and notes that colleagues log in the CRM. They may be dated back,
 * so some days are read every time; each activity counts once, and what Doorway logged there itself
 * was counted before.
 */
@Service
class ActivityFeed {

  private static final int LONGEST_NOTES = 3000;

  private final CrmChanges changes;
  private final CrmLinks crmLinks;
  private final Touches touches;
  private final EffectLedger ledger;
  private final CrmAgents agents;
  private final CrmFeedProperties properties;
  private final Clock clock;

  ActivityFeed(
      CrmChanges changes,
      CrmLinks crmLinks,
      Touches touches,
      EffectLedger ledger,
      CrmAgents agents,
      CrmFeedProperties properties,
      Clock clock) {
    this.changes = changes;
    this.crmLinks = crmLinks;
    this.touches = touches;
    this.ledger = ledger;
    this.agents = agents;
    this.properties = properties;
    this.clock = clock;
  }

  void pickUp() {
    Map<Long, OpportunityId> open = crmLinks.openByRecord();
    if (open.isEmpty()) {
      return;
    }
    Instant since = clock.instant().minus(properties.activitiesBack());
    Set<Long> pickedUp = touches.pickedUpSince(since);
    changes.activitiesSince(since).stream()
        .filter(activity -> !pickedUp.contains(activity.id()))
        .forEach(
            activity ->
                Optional.ofNullable(open.get(activity.opportunityId()))
                    .ifPresent(id -> pickUp(id, activity)));
  }

  private void pickUp(OpportunityId id, CrmActivity activity) {
    Optional<String> by = activity.userEmail().flatMap(agents::staffMember);
    if (by.isEmpty() || ledger.caused(EffectKind.CRM_ACTIVITY, String.valueOf(activity.id()))) {
      return;
    }
    String notes = Storable.text(activity.details(), LONGEST_NOTES);
    touches.pickUp(
        id,
        new Touch(
            0, activity.at(), by.get(), Touch.Channel.ofCrm(activity.typeName(), notes), notes),
        activity.id());
  }
}
