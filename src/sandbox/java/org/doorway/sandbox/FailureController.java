package org.doorway.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes mail and texts fail on purpose, for programs. The CRM can more and has its own. */
@Sandbox
@RestController
@RequestMapping("/sandbox/{part}/faults")
class FailureController {

  private final OutsideWorld world;

  FailureController(OutsideWorld world) {
    this.world = world;
  }

  @GetMapping
  Fault current(@PathVariable String part) {
    return new Fault(world.part(part).current().map(Failure::kind).orElse(null));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Fault set(@PathVariable String part, @RequestBody Fault fault) {
    world.fail(part, String.valueOf(fault.kind()));
    return fault;
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String part) {
    world.part(part).recover();
  }

  record Fault(@Nullable String kind) {}
}
