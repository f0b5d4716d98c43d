package org.doorway.inbound.sms;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doorway.sale.opportunity.Consents;
import org.doorway.sale.value.PhoneNumber;
import org.doorway.world.texting.TextingProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What comes back on our number. A client who writes STOP withdraws their consent; what else they
 * write is nothing we act on, START included: consent is given to the agent, in words.
 */
@RestController
@ConditionalOnProperty("doorway.texting.enabled")
class TwilioWebhook {

  private static final Logger LOG = LoggerFactory.getLogger(TwilioWebhook.class);
  private static final Set<String> STOP =
      Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");
  private static final String NO_ANSWER = "<Response/>";

  private final TwilioSignature signature;
  private final Consents consents;

  TwilioWebhook(InboundTextProperties inbound, TextingProperties texting, Consents consents) {
    this.signature = new TwilioSignature(inbound.url(), texting.authToken());
    this.consents = consents;
  }

  @PostMapping(
      path = "/webhooks/twilio",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_XML_VALUE)
  ResponseEntity<String> received(
      @RequestParam Map<String, String> fields,
      @RequestHeader(name = "X-Twilio-Signature", defaultValue = "") String signed) {
    if (!signature.isOn(fields, signed)) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    if (isStop(fields)) {
      PhoneNumber.find(fields.getOrDefault("From", "")).ifPresent(this::endTextConsent);
    }
    return ResponseEntity.ok(NO_ANSWER);
  }

  private void endTextConsent(PhoneNumber client) {
    int ended = consents.endTextConsent(client);
    LOG.info("A client wrote STOP; {} opportunities send no more texts", ended);
  }

  private static boolean isStop(Map<String, String> fields) {
    String word = fields.getOrDefault("Body", "").strip().toUpperCase(Locale.ROOT);
    return "STOP".equals(fields.get("OptOutType")) || STOP.contains(word);
  }
}
