package org.doorway.inbound.crm;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.doorway.inbound.crm.CopperNotification.UnreadableNotificationException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Copper tells of changes. A notification that brings the secret, as a header and in its
 * body, is kept and answered at once; that the CRM's changes are read soon is all it brings about.
 */
@RestController
class CopperWebhookController {

  static final String PATH = "/webhooks/copper";

  private static final int LARGEST_BODY = 64 * 1024;

  private final WebhookSecret secret;
  private final Notifications notifications;
  private final PollSchedule polls;

  CopperWebhookController(WebhookSecret secret, Notifications notifications, PollSchedule polls) {
    this.secret = secret;
    this.notifications = notifications;
    this.polls = polls;
  }

  @PostMapping(PATH)
  ResponseEntity<?> receive(
      @RequestHeader(name = "Authentication", required = false) String header, InputStream body)
      throws IOException {
    if (!secret.matches(Optional.ofNullable(header))) {
      return problem(HttpStatus.FORBIDDEN, "The secret is missing or wrong");
    }
    byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      return problem(HttpStatus.PAYLOAD_TOO_LARGE, "A notification is smaller");
    }
    try {
      return take(CopperNotification.read(bytes));
    } catch (UnreadableNotificationException unreadable) {
      return problem(HttpStatus.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
    } catch (DataAccessException away) {
      return problem(HttpStatus.SERVICE_UNAVAILABLE, "The notification could not be kept");
    }
  }

  private ResponseEntity<?> take(CopperNotification notification) {
    if (!secret.matches(notification.secret())) {
      return problem(HttpStatus.FORBIDDEN, "The secret is missing or wrong");
    }
    if (notifications.keep(notification)) {
      polls.soon();
    }
    return ResponseEntity.ok().build();
  }

  private static ResponseEntity<?> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }
}
