package org.doorway.sandbox.texts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why Twilio takes no message, in its own numbers and words. */
class TwilioRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;

  TwilioRefusal(int status, int code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  Body body() {
    return new Body(
        code, String.valueOf(getMessage()), "https://www.twilio.com/docs/errors/" + code, status);
  }

  record Body(int code, String message, @JsonProperty("more_info") String moreInfo, int status) {}
}
