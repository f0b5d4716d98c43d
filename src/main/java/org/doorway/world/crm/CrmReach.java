package org.doorway.world.crm;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whether this node reaches the CRM: several requests in a row without an answer are an outage. */
@Component
public class CrmReach {

  private static final int OUTAGE = 3;

  private final ApplicationEventPublisher events;
  private final AtomicInteger unanswered = new AtomicInteger();

  /** What was going on before this node started, nobody knows: its first answer counts. */
  private final AtomicBoolean backAgain = new AtomicBoolean(true);

  public CrmReach(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** The CRM answers again after an outage. Told once, by whatever request noticed it. */
  public record BackAgain() {}

  /** Whether the CRM came back since this was asked the last time. */
  public boolean cameBack() {
    return backAgain.getAndSet(false);
  }

  public void answered() {
    if (unanswered.getAndSet(0) >= OUTAGE) {
      backAgain.set(true);
      events.publishEvent(new BackAgain());
    }
  }

  public void gaveNoAnswer() {
    unanswered.incrementAndGet();
  }
}
