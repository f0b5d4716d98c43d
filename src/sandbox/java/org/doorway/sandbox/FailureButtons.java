package org.doorway.sandbox;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the outside world fail on purpose, for people. */
@Sandbox
@Controller
@RequestMapping("/sandbox/{part}/faults")
class FailureButtons {

  private static final String BACK = "redirect:/sandbox#failures";

  private final OutsideWorld world;

  FailureButtons(OutsideWorld world) {
    this.world = world;
  }

  @PostMapping("/begin")
  String begin(@PathVariable String part, @RequestParam String kind) {
    world.fail(part, kind);
    return BACK;
  }

  @PostMapping("/end")
  String end(@PathVariable String part) {
    world.part(part).recover();
    return BACK;
  }
}
