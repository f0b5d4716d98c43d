package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;

/** What a client asks to be told of. Beyond Copper's https, http to this machine is taken too. */
final class WebhookSubscription {

  private static final List<String> EVENTS = List.of("new", "update", "delete");
  private static final List<String> TYPES =
      List.of("lead", "person", "company", "opportunity", "project", "task", "activity_log");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private WebhookSubscription() {}

  static ObjectNode checked(ObjectNode given) {
    demand(isTarget(given.path("target").asText("")), "target", "must be an https URL");
    demand(TYPES.contains(given.path("type").asText("")), "type", "unknown");
    demand(
        EVENTS.contains(given.path("event").asText("")), "event", "must be new, update or delete");
    demand(isWords(given.path("secret")), "secret", "must be a map of strings");
    demand(isHeaders(given.path("headers")), "headers", "must be a map of header fields");
    var subscription = JsonNodeFactory.instance.objectNode().put("id", 0L);
    for (var attribute : List.of("target", "type", "event", "secret", "headers")) {
      subscription.set(attribute, given.get(attribute));
    }
    return subscription;
  }

  /** Nothing leaves this machine, whatever was subscribed. */
  static boolean isHere(String target) {
    var host = URI.create(target).getHost();
    return host != null && THIS_MACHINE.contains(host);
  }

  private static boolean isTarget(String target) {
    try {
      var uri = URI.create(target);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && isHere(target)));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean isHeaders(JsonNode headers) {
    try {
      var probe = HttpRequest.newBuilder(URI.create("https://localhost"));
      headers.properties().forEach(each -> probe.header(each.getKey(), each.getValue().asText()));
      return isWords(headers);
    } catch (IllegalArgumentException notAHeader) {
      return false;
    }
  }

  private static boolean isWords(JsonNode map) {
    if (map.isMissingNode() || map.isNull()) {
      return true;
    }
    return map.isObject()
        && map.properties().stream().allMatch(each -> each.getValue().isTextual());
  }

  private static void demand(boolean holds, String attribute, String reason) {
    if (!holds) {
      throw CopperException.invalid(attribute, reason);
    }
  }
}
