package org.doorway.sandbox.texts;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A message in Twilio's own form. */
final class TwilioMessage {

  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US);
  private static final int SEGMENT = 160;

  private TwilioMessage() {}

  static Map<String, Object> of(String account, TextMessage message) {
    var date = RFC_2822.format(message.receivedAt().atOffset(ZoneOffset.UTC));
    var json = new LinkedHashMap<String, Object>();
    json.put("sid", message.sid());
    json.put("account_sid", account);
    json.put("api_version", "2010-04-01");
    json.put("messaging_service_sid", null);
    json.put("from", message.from());
    json.put("to", message.to());
    json.put("body", message.body());
    json.put("status", "queued");
    json.put("direction", "outbound-api");
    json.put("num_segments", String.valueOf((message.body().length() + SEGMENT - 1) / SEGMENT));
    json.put("num_media", "0");
    json.put("price", null);
    json.put("price_unit", "USD");
    json.put("error_code", null);
    json.put("error_message", null);
    json.put("date_created", date);
    json.put("date_updated", date);
    json.put("date_sent", null);
    json.put("uri", uri(account, message));
    return json;
  }

  private static String uri(String account, TextMessage message) {
    return "/2010-04-01/Accounts/%s/Messages/%s.json".formatted(account, message.sid());
  }
}
