package org.doorway.sandbox.texts;

import java.util.ArrayList;
import java.util.Collections;
import org.doorway.sandbox.PageTime;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The text messages for people. */
@Sandbox
@Controller
class TextsPage {

  private final TextBox texts;
  private final PageTime time;
  private final ClientReply reply;

  TextsPage(TextBox texts, PageTime time, ClientReply reply) {
    this.reply = reply;
    this.texts = texts;
    this.time = time;
  }

  @GetMapping("/sandbox/texts")
  String list(Model model) {
    var messages = new ArrayList<>(texts.all());
    Collections.reverse(messages);
    model.addAttribute("texts", messages.stream().map(this::row).toList());
    return "sandbox/texts";
  }

  /** The client writes back to the number that the text came from. */
  @PostMapping("/sandbox/texts/replies")
  String answer(@RequestParam String from, @RequestParam String to, @RequestParam String body) {
    reply.send(from, to, body);
    return "redirect:/sandbox/texts";
  }

  private Row row(TextMessage text) {
    return new Row(time.show(text.receivedAt()), text.from(), text.to(), text.body());
  }

  record Row(String received, String from, String to, String body) {}
}
