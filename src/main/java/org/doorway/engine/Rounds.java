package org.doorway.engine;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Does something again and again in real time, whatever the application's clock does, from when the
 * application is ready until it stops. A round that fails is logged, and the next one comes.
 */
public abstract class Rounds implements DisposableBean {

  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
  private final boolean wanted;
  private final Duration first;
  private final Duration every;
  private final Runnable round;
  private volatile boolean running;

  protected Rounds(String name, boolean wanted, Duration first, Duration every, Runnable round) {
    this.wanted = wanted;
    this.first = first;
    this.every = every;
    this.round = round;
    scheduler.setThreadNamePrefix(name + "-");
    scheduler.setDaemon(true);
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(20);
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("FutureReturnValueIgnored") // Spring logs what a round throws, and goes on
  public void start() {
    if (wanted && !running) {
      scheduler.initialize();
      running = true;
      scheduler.scheduleWithFixedDelay(round, scheduler.getClock().instant().plus(first), every);
    }
  }

  protected boolean isRunning() {
    return running;
  }

  /** Something out of turn, so much later. */
  @SuppressWarnings("FutureReturnValueIgnored")
  protected void after(Duration wait, Runnable work) {
    scheduler.schedule(work, scheduler.getClock().instant().plus(wait));
  }

  @Override
  public void destroy() {
    scheduler.shutdown();
  }
}
