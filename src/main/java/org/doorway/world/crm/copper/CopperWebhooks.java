package org.doorway.world.crm.copper;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doorway.world.crm.CrmEvent;
import org.doorway.world.crm.CrmSubscription;
import org.springframework.stereotype.Component;

/** Subscribes to Copper's webhooks. */
@Component
class CopperWebhooks {

  private final CopperHttp http;

  CopperWebhooks(CopperHttp http) {
    this.http = http;
  }

  List<CrmSubscription> all() {
    var all = http.get("read the webhook subscriptions", CopperWebhook[].class, "/webhooks");
    return Arrays.stream(all).map(CopperWebhook::subscription).toList();
  }

  /** Every notification brings the secret twice: among its attributes and as a header. */
  CrmSubscription subscribe(URI target, CrmEvent event, String secret) {
    return http.create(
            "subscribe to opportunity events",
            CopperWebhook.class,
            "/webhooks",
            Map.of(
                "target", target.toString(),
                "type", "opportunity",
                "event", event.name().toLowerCase(Locale.ROOT),
                "secret", Map.of("secret", secret),
                "headers", Map.of("Authentication", secret)))
        .subscription();
  }

  void unsubscribe(long id) {
    try {
      http.delete("end webhook subscription " + id, "/webhooks/{id}", id);
    } catch (CopperRefusedException refused) {
      refused.absent();
    }
  }
}
