package org.doorway.inbound.bounce;

import org.doorway.world.email.MailboxProperties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox, if there is one, every few minutes of real time, whatever the application's
 * clock does.
 */
@Component
class BounceSchedule implements DisposableBean {

  private final BouncePoll poll;
  private final MailboxProperties mailbox;
  private final BounceProperties properties;
  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

  BounceSchedule(BouncePoll poll, MailboxProperties mailbox, BounceProperties properties) {
    this.poll = poll;
    this.mailbox = mailbox;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("FutureReturnValueIgnored") // Spring logs what a reading throws, and goes on
  void start() {
    if (!mailbox.isConfigured()) {
      return;
    }
    scheduler.setThreadNamePrefix("bounces-");
    scheduler.setDaemon(true);
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(20);
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(
        poll::read,
        scheduler.getClock().instant().plus(properties.firstAfter()),
        properties.every());
  }

  @Override
  public void destroy() {
    scheduler.shutdown();
  }
}
