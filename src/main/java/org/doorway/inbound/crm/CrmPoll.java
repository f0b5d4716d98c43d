package org.doorway.inbound.crm;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doorway.inbound.lease.Leases;
import org.doorway.outbound.record.WaitingForCrm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmOpportunityState;
import org.doorway.world.crm.CrmReach;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads what people did in the CRM since the last time, and lets us follow it. */
@Service
public class CrmPoll {

  private static final String LEASE = "crm-feed";
  private static final int AWAY_AFTER = 3;
  private static final Logger LOG = LoggerFactory.getLogger(CrmPoll.class);

  private final CrmChanges changes;
  private final FeedState feed;
  private final Leases leases;
  private final CrmFeedProperties properties;
  private final RecordFollower follower;
  private final UnfollowedTable table;
  private final ActivityFeed activities;
  private final Notifications notifications;
  private final Subscriptions subscriptions;
  private final CrmReach reach;
  private final WaitingForCrm waiting;

  CrmPoll(
      CrmChanges changes,
      FeedState feed,
      Leases leases,
      CrmFeedProperties properties,
      RecordFollower follower,
      UnfollowedTable table,
      ActivityFeed activities,
      Notifications notifications,
      Subscriptions subscriptions,
      CrmReach reach,
      WaitingForCrm waiting) {
    this.changes = changes;
    this.feed = feed;
    this.leases = leases;
    this.properties = properties;
    this.follower = follower;
    this.table = table;
    this.activities = activities;
    this.notifications = notifications;
    this.subscriptions = subscriptions;
    this.reach = reach;
    this.waiting = waiting;
  }

  /** Does nothing while another node is reading. What fails is read again the next time. */
  public void read() {
    if (!leases.take(LEASE, properties.lease())) {
      return;
    }
    try {
      followChanges();
      activities.pickUp();
      subscriptions.keep();
      notifications.forgetOld();
      feed.succeeded();
      if (reach.cameBack()) {
        waiting.goOn();
      } else {
        waiting.goOnWhereKnown();
      }
    } catch (CrmUnavailableException | CrmRejectedException failed) {
      LOG.warn("The CRM's changes could not be read: {}", failed.getMessage());
      feed.failed(String.valueOf(failed.getMessage()));
    } finally {
      leases.release(LEASE);
    }
  }

  private void followChanges() {
    Instant watermark = feed.watermark();
    List<CrmOpportunityState> changed = changes.changedSince(watermark);
    int unanswered = 0;
    for (long record : news(changed)) {
      if (!leases.take(LEASE, properties.lease())) {
        return; // we were slow, and another node has begun where we had
      }
      unanswered = follower.follow(record) ? 0 : unanswered + 1;
      if (unanswered == AWAY_AFTER) {
        throw new CrmUnavailableException("The CRM stopped answering while its changes were read");
      }
    }
    changed.stream()
        .map(CrmOpportunityState::modifiedAt)
        .max(Instant::compareTo)
        .ifPresent(feed::readUpTo);
  }

  private Set<Long> news(List<CrmOpportunityState> changed) {
    var records = new LinkedHashSet<Long>();
    changed.stream().filter(follower::isNews).map(CrmOpportunityState::id).forEach(records::add);
    records.addAll(table.toRetry());
    return records;
  }
}
