package org.doorway.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door to the sandbox: its pages, the time machine, and what fails around the application. */
@Sandbox
@Controller
class SandboxIndexPage {

  private final PageTime time;
  private final OutsideWorld world;

  SandboxIndexPage(PageTime time, OutsideWorld world) {
    this.time = time;
    this.world = world;
  }

  @GetMapping({"/sandbox", "/sandbox/"})
  String index(Model model) {
    model.addAttribute("now", time.now());
    model.addAttribute("started", world.hasStarted());
    model.addAttribute("parts", world.parts().stream().map(Part::of).toList());
    return "sandbox/index";
  }

  record Part(
      String key, String name, @Nullable String wrong, String recovery, List<Failure> failures) {

    private static Part of(Fallible part) {
      var wrong = part.current().map(Failure::effect).orElse(null);
      return new Part(part.key(), part.name(), wrong, part.recovery(), part.failures());
    }
  }
}
