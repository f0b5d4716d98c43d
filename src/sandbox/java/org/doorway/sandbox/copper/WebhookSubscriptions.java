package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Subscriptions to changes. A type and event has one target: a new one replaces the old. */
@Sandbox
@Component
class WebhookSubscriptions {

  private static final String PATH = "webhooks";
  private static final long FIRST_ID = 17_065;
  private static final int MOST = 100;

  private final RecordTable table;
  private final WebhookCourier courier;
  private final Clock clock;

  WebhookSubscriptions(RecordTable table, WebhookCourier courier, Clock clock) {
    this.table = table;
    this.courier = courier;
    this.clock = clock;
  }

  List<ObjectNode> all() {
    return table.all(PATH).stream().map(WebhookSubscriptions::shown).toList();
  }

  ObjectNode get(long id) {
    return shown(table.find(PATH, id).orElseThrow(CopperException::notFound));
  }

  synchronized ObjectNode create(ObjectNode given) {
    var subscription = WebhookSubscription.checked(given);
    table.all(PATH).stream()
        .filter(old -> same(old, subscription, "type") && same(old, subscription, "event"))
        .forEach(old -> table.delete(PATH, old.path("id").asLong()));
    if (table.all(PATH).size() >= MOST) {
      throw new CopperException(422, "Invalid input: at most 100 subscriptions are allowed");
    }
    subscription.put("id", table.nextId(PATH, FIRST_ID));
    subscription.put("created_at", clock.instant().getEpochSecond());
    table.insert(PATH, subscription);
    return shown(subscription);
  }

  ObjectNode delete(long id) {
    get(id);
    table.delete(PATH, id);
    return JsonNodeFactory.instance.objectNode().put("id", id);
  }

  /** Tells whoever subscribed, at most once and never of something that was rolled back. */
  void announceAfterCommit(Change change) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            announce(change);
          }
        });
  }

  private void announce(Change change) {
    for (var subscription : table.all(PATH)) {
      if (subscription.path("type").asText().equals(change.type())
          && subscription.path("event").asText().equals(change.event())) {
        courier.deliver(subscription, notification(subscription, change));
      }
    }
  }

  /** The secret's entries stand beside Copper's own, which nothing in it can replace. */
  private ObjectNode notification(ObjectNode subscription, Change change) {
    var notification = JsonNodeFactory.instance.objectNode();
    if (subscription.get("secret") instanceof ObjectNode secret) {
      notification.setAll(secret);
    }
    notification.putArray("ids").add(change.recordId());
    notification.put("type", change.type());
    notification.put("event", change.event());
    notification.set("subscription_id", subscription.get("id"));
    if (change.event().equals("update")) {
      notification.set("updated_attributes", change.attributes());
    }
    return notification.put(
        "timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static boolean same(JsonNode one, JsonNode other, String attribute) {
    return one.path(attribute).equals(other.path(attribute));
  }

  private static ObjectNode shown(ObjectNode subscription) {
    return subscription.deepCopy().without(List.of("headers"));
  }
}
