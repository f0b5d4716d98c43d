package org.doorway.inbound.crm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What Copper says has happened. Only that something did is used, never what it says of it. */
record CopperNotification(
    long subscriptionId,
    String type,
    String event,
    List<Long> ids,
    String sentAt,
    Optional<String> secret) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("[a-z_]{1,20}");
  private static final Pattern MOMENT = Pattern.compile("[0-9A-Za-z:.+ -]{0,40}");

  /** Copper names 30 at most. */
  private static final int MOST_IDS = 100;

  static CopperNotification read(byte[] body) throws UnreadableNotificationException {
    try {
      return of(JSON.readTree(body));
    } catch (IOException notJson) {
      throw new UnreadableNotificationException("The body is not JSON");
    }
  }

  private static CopperNotification of(JsonNode body) throws UnreadableNotificationException {
    return new CopperNotification(
        body.path("subscription_id").asLong(),
        text(body, "type", WORD),
        text(body, "event", WORD),
        ids(body.path("ids")),
        text(body, "timestamp", MOMENT),
        Optional.of(body.path("secret")).filter(JsonNode::isTextual).map(JsonNode::asText));
  }

  /** Two deliveries of one notification have one hash. */
  String hash() {
    return Hash.of(String.join("|", "" + subscriptionId, type, event, idsInOneLine(), sentAt));
  }

  String idsInOneLine() {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Long> ids(JsonNode ids) throws UnreadableNotificationException {
    boolean readable = ids.isArray() && !ids.isEmpty() && ids.size() <= MOST_IDS;
    if (!readable
        || !StreamSupport.stream(ids.spliterator(), false).allMatch(JsonNode::canConvertToLong)) {
      throw new UnreadableNotificationException("ids must be a list of record ids");
    }
    return StreamSupport.stream(ids.spliterator(), false).map(JsonNode::asLong).toList();
  }

  private static String text(JsonNode body, String key, Pattern form)
      throws UnreadableNotificationException {
    String value = body.path(key).asText("");
    if (!form.matcher(value).matches()) {
      throw new UnreadableNotificationException(key + " is missing or not what it should be");
    }
    return value;
  }

  /** Not a notification; the message says what is wrong with it. */
  static final class UnreadableNotificationException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableNotificationException(String message) {
      super(message);
    }
  }
}
