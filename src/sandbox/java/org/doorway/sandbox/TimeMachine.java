package org.doorway.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Moves the clock forward from one due date to the next, and lets each run before it goes on. Where
 * work is still running after the patience of a step it stops: a jump would expire the locks of
 * what runs and have it run twice.
 */
@Sandbox
@Component
class TimeMachine {

  private static final Duration POLL = Duration.ofMillis(25);

  private final KeptClock clock;
  private final ManagementService management;
  private final JobExecutor executor;
  private final Patience patience;

  @Autowired
  TimeMachine(KeptClock clock, ProcessEngine engine) {
    this(clock, engine, new Patience(Duration.ofSeconds(30), Duration.ofSeconds(120)));
  }

  TimeMachine(KeptClock clock, ProcessEngine engine, Patience patience) {
    this.clock = clock;
    this.management = engine.getManagementService();
    this.executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    this.patience = patience;
  }

  /** The engine's time, which is the application's. */
  static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  static void set(Duration ahead) {
    ClockUtil.offset(ahead.toMillis());
  }

  /** Sets the clock back to live through what came before; only an empty demo may do so. */
  void rewindTo(Instant past) {
    clock.returnTo(past);
    executor.start();
  }

  /** A journey to that moment, unless it has passed. */
  Arrival advanceTo(Instant moment) {
    var ahead = Duration.between(now(), moment);
    return advance(ahead.isNegative() ? Duration.ZERO : ahead);
  }

  /** One journey at a time; each answers where it arrived and how many due dates it passed. */
  synchronized Arrival advance(Duration duration) {
    var target = now().plus(duration);
    var deadline = System.nanoTime() + patience.inAll().toNanos();
    var ran = 0;
    var drained = drain();
    for (var due = nextDue(target);
        drained && due.isPresent() && System.nanoTime() < deadline;
        due = nextDue(target)) {
      clock.moveTo(due.get());
      ran++;
      drained = drain();
    }
    if (drained) {
      clock.moveTo(target);
      drain();
    }
    return new Arrival(now(), ran, executable());
  }

  private Optional<Instant> nextDue(Instant target) {
    return waiting()
        .duedateHigherThan(Date.from(now()))
        .duedateLowerThan(Date.from(target.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(Job::getDuedate)
        .map(Date::toInstant);
  }

  private boolean drain() {
    if (!executor.isActive()) {
      return true;
    }
    var deadline = System.nanoTime() + patience.aStep().toNanos();
    while (executable() > 0) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      executor.jobWasAdded();
      pause();
    }
    return true;
  }

  private long executable() {
    return waiting().executable().count();
  }

  private JobQuery waiting() {
    return management.createJobQuery().active().withRetriesLeft();
  }

  private static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted on a journey through time", interrupted);
    }
  }
}
