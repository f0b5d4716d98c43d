package org.doorway.sandbox;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * All that can fail around the application, once the demo has started: the weeks that it lives
 * through before need a world that works.
 */
@Sandbox
@Component
class OutsideWorld {

  private final List<Fallible> parts;
  private volatile boolean started;

  OutsideWorld(List<Fallible> parts) {
    this.parts = List.copyOf(parts);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    started = true;
  }

  boolean hasStarted() {
    return started;
  }

  List<Fallible> parts() {
    return parts;
  }

  Fallible part(String key) {
    return parts.stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow(() -> SandboxProblems.notFound("Nothing outside is called " + key));
  }

  void fail(String key, String kind) {
    if (!started) {
      throw SandboxProblems.conflict("The demo is still starting");
    }
    var part = part(key);
    var failure =
        part.failures().stream()
            .filter(each -> each.kind().equals(kind))
            .findFirst()
            .orElseThrow(() -> SandboxProblems.badRequest("kind: expected one of " + kinds(part)));
    part.fail(failure);
  }

  private static String kinds(Fallible part) {
    return part.failures().stream().map(Failure::kind).collect(Collectors.joining(", "));
  }
}
