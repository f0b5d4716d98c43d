package org.doorway.inbound.crm;

import java.util.concurrent.atomic.AtomicBoolean;
import org.doorway.engine.Rounds;
import org.doorway.world.crm.CrmReach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the CRM's changes every few minutes, and soon after a hint; many hints at once bring one
 * reading.
 */
@Component
class PollSchedule extends Rounds {

  private final CrmPoll poll;
  private final CrmFeedProperties properties;
  private final AtomicBoolean hinted = new AtomicBoolean();

  PollSchedule(CrmPoll poll, CrmFeedProperties properties) {
    super(
        "crm-feed", properties.polling(), properties.firstAfter(), properties.every(), poll::read);
    this.poll = poll;
    this.properties = properties;
  }

  /** What waits for the CRM goes on when its changes were read. */
  @EventListener(CrmReach.BackAgain.class)
  void soon() {
    if (isRunning() && hinted.compareAndSet(false, true)) {
      after(properties.afterHint(), this::readNow);
    }
  }

  private void readNow() {
    hinted.set(false);
    poll.read();
  }
}
