package org.doorway.inbound.bounce;

import java.util.Map;
import org.doorway.engine.Incidents;
import org.doorway.engine.path.Instances;
import org.springframework.stereotype.Component;

/** Shows an admin in Cockpit that the mailbox cannot be read, until it can. */
@Component
class MailboxProblemProcess {

  private static final String PROCESS = "mailbox-problem";
  private static final String KEY = "MAILBOX";
  private static final String INCIDENT = "mailbox";

  private final Instances instances;
  private final Incidents incidents;

  MailboxProblemProcess(Instances instances, Incidents incidents) {
    this.instances = instances;
    this.incidents = incidents;
  }

  /** Raised again, it stays the one it is. */
  void raise(String explanation) {
    String instance =
        instances.open(PROCESS, KEY).stream()
            .findFirst()
            .orElseGet(() -> instances.start(PROCESS, KEY, Map.of()));
    incidents.raise(instance, INCIDENT, KEY, explanation);
  }

  void settle() {
    if (!instances.open(PROCESS, KEY).isEmpty()) {
      incidents.resolve(INCIDENT, KEY);
      instances.tellAll(KEY, "mailboxRead");
    }
  }
}
