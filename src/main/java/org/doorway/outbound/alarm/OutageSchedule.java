package org.doorway.outbound.alarm;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every minute of real time; how long something has failed, the application's clock says. */
@Component
class OutageSchedule implements DisposableBean {

  private final OutageWatch watch;
  private final OutageProperties properties;
  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

  OutageSchedule(OutageWatch watch, OutageProperties properties) {
    this.watch = watch;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("FutureReturnValueIgnored") // Spring logs what a look throws, and goes on
  void start() {
    if (!properties.enabled()) {
      return;
    }
    scheduler.setThreadNamePrefix("outage-");
    scheduler.setDaemon(true);
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(20);
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(
        watch::look, scheduler.getClock().instant().plus(properties.every()), properties.every());
  }

  @Override
  public void destroy() {
    scheduler.shutdown();
  }
}
