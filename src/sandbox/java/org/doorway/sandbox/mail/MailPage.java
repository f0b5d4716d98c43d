package org.doorway.sandbox.mail;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.doorway.sandbox.PageTime;
import org.doorway.sandbox.Sandbox;
import org.doorway.sandbox.SandboxProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The mails for people. */
@Sandbox
@Controller
@RequestMapping("/sandbox/mail")
class MailPage {

  /** Lets a mail show itself and open links in a new tab, and lets it load nothing from outside. */
  private static final String SAFE_FRAME =
      """
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">\
      <base target="_blank">
      """;

  /** A mail brings its own styles and pictures, and its frame may do what the page may. */
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " frame-ancestors 'none'";

  private final MailStore store;
  private final PageTime time;

  MailPage(MailStore store, PageTime time) {
    this.store = store;
    this.time = time;
  }

  @GetMapping
  String list(Model model) {
    var mails = new ArrayList<>(store.all());
    Collections.reverse(mails);
    model.addAttribute("mails", mails.stream().map(this::row).toList());
    return "sandbox/mail";
  }

  @GetMapping("/{id:\\d{1,18}}")
  String one(@PathVariable long id, Model model, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    var mail =
        store
            .find(id)
            .map(MailView::of)
            .orElseThrow(() -> SandboxProblems.notFound("There is no mail " + id));
    model.addAttribute("mail", mail);
    model.addAttribute("headers", String.join("\n", mail.headers()));
    model.addAttribute("received", time.show(mail.receivedAt()));
    model.addAttribute("frame", mail.html() == null ? null : SAFE_FRAME + mail.html());
    return "sandbox/message";
  }

  private Row row(StoredMail stored) {
    var mail = MailView.of(stored);
    return new Row(
        mail.id(),
        time.show(mail.receivedAt()),
        mail.subject(),
        mail.sender(),
        mail.to(),
        mail.cc());
  }

  record Row(
      long id,
      String received,
      @Nullable String subject,
      @Nullable String sender,
      List<String> to,
      List<String> cc) {}
}
