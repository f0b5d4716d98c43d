package org.doorway.sandbox.copper;

import java.time.Duration;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** The fault that is set. A new one replaces it. */
@Sandbox
@Component
class Faults {

  private Fault fault = Fault.NONE;

  synchronized void set(Fault next) {
    fault = next;
  }

  synchronized Fault current() {
    return fault;
  }

  /** What goes wrong with this request; it counts as one of the times. */
  synchronized Fault strike(boolean change) {
    if (!fault.concerns(change)) {
      return Fault.NONE;
    }
    var struck = fault;
    fault = fault.onceLess();
    return struck;
  }

  synchronized boolean dropsWebhooks() {
    return Boolean.TRUE.equals(fault.dropWebhooks());
  }

  synchronized Duration webhookDelay() {
    return Duration.ofMillis(fault.webhookDelayMillis() == null ? 0 : fault.webhookDelayMillis());
  }
}
