package org.doorway.sandbox.texts;

import java.util.Map;
import java.util.regex.Pattern;

/** What a client asks Twilio to send, checked the way Twilio checks it. */
record TextRequest(String from, String to, String body) {

  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final int LONGEST = 1600;

  /** Numbers of Twilio's own test kit: each is refused for the reason it stands for. */
  private static final Map<String, TwilioRefusal> MAGIC =
      Map.of(
          "+15005550001", refusal(21211, "Invalid 'To' Phone Number: +15005550001"),
          "+15005550002", refusal(21612, "The 'To' number is not reachable from this account"),
          "+15005550004", refusal(21610, "Attempt to send to unsubscribed recipient"),
          "+15005550009", refusal(21614, "'To' number is not a valid mobile number"));

  TextRequest {
    require(to, 21604, "A 'To' phone number is required.");
    require(from, 21603, "A 'From' phone number is required.");
    require(body, 21602, "Message body is required.");
    check(E164.matcher(to).matches(), 21211, "Invalid 'To' Phone Number: " + to);
    check(E164.matcher(from).matches(), 21212, "Invalid From Number: " + from);
    check(body.indexOf('\0') < 0, 21602, "Message body must be text.");
    check(body.length() <= LONGEST, 21617, "The concatenated message body exceeds the limit.");
    var magic = MAGIC.get(to);
    if (magic != null) {
      throw magic;
    }
  }

  private static void require(String value, int code, String message) {
    check(!value.isBlank(), code, message);
  }

  private static void check(boolean fine, int code, String message) {
    if (!fine) {
      throw refusal(code, message);
    }
  }

  private static TwilioRefusal refusal(int code, String message) {
    return new TwilioRefusal(400, code, message);
  }
}
