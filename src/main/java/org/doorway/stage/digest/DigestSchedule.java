package org.doorway.stage.digest;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks every minute of real time whether the morning has come, by the application's clock: a
 * journey through the demo's time brings the email of the day on which it ends.
 */
@Component
class DigestSchedule implements DisposableBean {

  private final MorningDigest digest;
  private final DigestProperties properties;
  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

  DigestSchedule(MorningDigest digest, DigestProperties properties) {
    this.digest = digest;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("FutureReturnValueIgnored") // Spring logs what a look throws, and goes on
  void start() {
    if (!properties.enabled()) {
      return;
    }
    scheduler.setThreadNamePrefix("digest-");
    scheduler.setDaemon(true);
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(20);
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(
        digest::begin, scheduler.getClock().instant().plus(properties.every()), properties.every());
  }

  @Override
  public void destroy() {
    scheduler.shutdown();
  }
}
