package org.doorway.sandbox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door to the sandbox: its pages and the time machine. */
@Sandbox
@Controller
class SandboxIndexPage {

  private final PageTime time;

  SandboxIndexPage(PageTime time) {
    this.time = time;
  }

  @GetMapping({"/sandbox", "/sandbox/"})
  String index(Model model) {
    model.addAttribute("now", time.now());
    return "sandbox/index";
  }
}
