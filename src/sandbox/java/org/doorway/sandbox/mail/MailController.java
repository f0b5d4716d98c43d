package org.doorway.sandbox.mail;

import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.doorway.sandbox.SandboxProblems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mails for programs: all of them as JSON, each as it went over the wire. */
@Sandbox
@RestController
@RequestMapping("/sandbox/mail/messages")
class MailController {

  private static final MediaType RFC_822 = new MediaType("message", "rfc822");

  private final MailStore store;

  MailController(MailStore store) {
    this.store = store;
  }

  @GetMapping
  List<MailView> all() {
    return store.all().stream().map(MailView::of).toList();
  }

  @GetMapping("/{id:\\d{1,18}}.eml")
  ResponseEntity<byte[]> raw(@PathVariable long id) {
    var mail = store.find(id).orElseThrow(() -> SandboxProblems.notFound("There is no mail " + id));
    return ResponseEntity.ok().contentType(RFC_822).body(mail.envelope().raw());
  }
}
