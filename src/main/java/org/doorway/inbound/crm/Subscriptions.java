package org.doorway.inbound.crm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmEvent;
import org.doorway.world.crm.CrmSubscription;
import org.springframework.stereotype.Service;

/**
 * Asks the CRM, once in the life of this node, to tell us of new and changed opportunities, unless
 * it does so already with the secret of today.
 */
@Service
class Subscriptions {

  private static final Set<CrmEvent> EVENTS = Set.of(CrmEvent.NEW, CrmEvent.UPDATE);

  private final CrmChanges changes;
  private final FeedState feed;
  private final CrmFeedProperties properties;
  private boolean kept;

  Subscriptions(CrmChanges changes, FeedState feed, CrmFeedProperties properties) {
    this.changes = changes;
    this.feed = feed;
    this.properties = properties;
  }

  void keep() {
    if (kept || !properties.isReachable()) {
      return;
    }
    String as = Hash.of(properties.target() + " " + properties.secret());
    List<CrmSubscription> ours =
        changes.subscriptions().stream()
            .filter(one -> one.target().equals(properties.target().toString()))
            .toList();
    if (!feed.subscribedAs().equals(Optional.of(as)) || !events(ours).equals(names())) {
      ours.forEach(one -> changes.unsubscribe(one.id()));
      EVENTS.forEach(event -> changes.subscribe(properties.target(), event, properties.secret()));
      feed.subscribed(as);
    }
    kept = true;
  }

  private static Set<String> events(List<CrmSubscription> subscriptions) {
    return subscriptions.stream()
        .filter(one -> one.type().equals("opportunity"))
        .map(CrmSubscription::event)
        .collect(Collectors.toSet());
  }

  private static Set<String> names() {
    return EVENTS.stream()
        .map(event -> event.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
