package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.doorway.sandbox.Sandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Delivers notifications once, as Copper does: what fails is not tried again. */
@Sandbox
@Component
class WebhookCourier implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookCourier.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Faults faults;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "sandbox-webhooks");
            thread.setDaemon(true);
            return thread;
          });

  WebhookCourier(Faults faults) {
    this.faults = faults;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // send never throws
  void deliver(ObjectNode subscription, ObjectNode notification) {
    var target = subscription.path("target").asText();
    if (faults.dropsWebhooks() || !WebhookSubscription.isHere(target)) {
      return;
    }
    var request =
        HttpRequest.newBuilder(URI.create(target))
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(notification.toString()));
    request.setHeader("Content-Type", "application/json");
    subscription
        .path("headers")
        .properties()
        .forEach(header -> request.setHeader(header.getKey(), header.getValue().asText()));
    rounds.schedule(
        () -> send(request.build()), faults.webhookDelay().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void send(HttpRequest request) {
    http.sendAsync(request, BodyHandlers.discarding())
        .exceptionally(
            lost -> {
              LOG.info("A notification to {} is lost: {}", request.uri(), lost.getMessage());
              return null;
            });
  }

  @Override
  public void destroy() {
    rounds.shutdownNow();
  }
}
