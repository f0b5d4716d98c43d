package org.doorway.sandbox.texts;

import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The text messages for programs. */
@Sandbox
@RestController
class TextsController {

  private final TextBox texts;

  TextsController(TextBox texts) {
    this.texts = texts;
  }

  @GetMapping("/sandbox/texts/messages")
  List<TextMessage> all() {
    return texts.all();
  }
}
