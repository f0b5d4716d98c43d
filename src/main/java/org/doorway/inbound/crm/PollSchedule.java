package org.doorway.inbound.crm;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doorway.world.crm.CrmReach;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Reads the CRM's changes every few minutes of real time, whatever the application's clock does,
 * and soon after a hint; many hints at once bring one reading.
 */
@Component
class PollSchedule implements DisposableBean {

  private final CrmPoll poll;
  private final CrmFeedProperties properties;
  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
  private final AtomicBoolean hinted = new AtomicBoolean();
  private volatile boolean running;

  PollSchedule(CrmPoll poll, CrmFeedProperties properties) {
    this.poll = poll;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("FutureReturnValueIgnored") // Spring logs what a reading throws, and goes on
  void start() {
    if (!properties.polling() || running) {
      return;
    }
    scheduler.setThreadNamePrefix("crm-feed-");
    scheduler.setDaemon(true);
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(20);
    scheduler.initialize();
    running = true;
    scheduler.scheduleWithFixedDelay(
        poll::read,
        scheduler.getClock().instant().plus(properties.firstAfter()),
        properties.every());
  }

  /** What waits for the CRM goes on when its changes were read. */
  @EventListener(CrmReach.BackAgain.class)
  @SuppressWarnings("FutureReturnValueIgnored")
  void soon() {
    if (running && hinted.compareAndSet(false, true)) {
      Duration wait = properties.afterHint();
      scheduler.schedule(this::readNow, scheduler.getClock().instant().plus(wait));
    }
  }

  private void readNow() {
    hinted.set(false);
    poll.read();
  }

  @Override
  public void destroy() {
    scheduler.shutdown();
  }
}
