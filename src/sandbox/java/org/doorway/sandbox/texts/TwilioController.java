package org.doorway.sandbox.texts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.doorway.sandbox.Sandbox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Twilio's REST API, as far as sending a message goes. Any account may, with the token sandbox. */
@Sandbox
@RestController
@RequestMapping("/sandbox/twilio/2010-04-01/Accounts/{account}")
class TwilioController {

  private final TextBox texts;
  private final TextFailures failures;
  private final Clock clock;

  TwilioController(TextBox texts, TextFailures failures, Clock clock) {
    this.texts = texts;
    this.failures = failures;
    this.clock = clock;
  }

  @PostMapping(path = "/Messages.json", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> send(
      @PathVariable String account,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestParam Map<String, String> form) {
    authenticate(account, authorization);
    var request =
        new TextRequest(
            form.getOrDefault("From", ""),
            form.getOrDefault("To", ""),
            form.getOrDefault("Body", ""));
    failures.strike();
    var sid = "SM" + UUID.randomUUID().toString().replace("-", "");
    var message =
        new TextMessage(0, clock.instant(), sid, request.from(), request.to(), request.body());
    texts.keep(message);
    return TwilioMessage.of(account, message);
  }

  @ExceptionHandler
  ResponseEntity<TwilioRefusal.Body> refused(TwilioRefusal refusal) {
    return ResponseEntity.status(refusal.body().status()).body(refusal.body());
  }

  private static void authenticate(String account, @Nullable String authorization) {
    var expected = account + ":sandbox";
    var encoded = Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8));
    if (!("Basic " + encoded).equals(authorization)) {
      throw new TwilioRefusal(401, 20003, "Authenticate");
    }
  }
}
