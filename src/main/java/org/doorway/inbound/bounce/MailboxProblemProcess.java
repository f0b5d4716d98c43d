package org.doorway.inbound.bounce;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorway.engine.Incidents;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Shows an admin in Cockpit that the mailbox cannot be read, until it can. */
@Component
public class MailboxProblemProcess {

  private static final String PROCESS = "mailbox-problem";
  private static final String KEY = "MAILBOX";
  private static final String INCIDENT = "mailbox";

  private final RuntimeService runtime;
  private final Incidents incidents;

  MailboxProblemProcess(@Lazy RuntimeService runtime, Incidents incidents) {
    this.runtime = runtime;
    this.incidents = incidents;
  }

  /** Raised again, it stays the one it is. */
  public void raise(String explanation) {
    String instance =
        open().orElseGet(() -> runtime.startProcessInstanceByKey(PROCESS, KEY)).getId();
    if (!incidents.isRaised(INCIDENT, KEY)) {
      incidents.raise(instance, INCIDENT, KEY, explanation);
    }
  }

  public void settle() {
    if (open().isPresent()) {
      incidents.resolve(INCIDENT, KEY);
      runtime
          .createMessageCorrelation("mailboxRead")
          .processInstanceBusinessKey(KEY)
          .correlateAll();
    }
  }

  private Optional<ProcessInstance> open() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .processInstanceBusinessKey(KEY)
        .list()
        .stream()
        .findFirst();
  }
}
