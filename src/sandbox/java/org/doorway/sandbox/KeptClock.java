package org.doorway.sandbox;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Keeps the demo's time over a restart. It resumes before any other bean exists, so that nothing of
 * the demo, the job executor least of all, falls back to the real time of an earlier run.
 */
class KeptClock implements BeanFactoryPostProcessor {

  private final ClockFile file;

  KeptClock(ClockFile file) {
    this.file = file;
    var ahead = file.read();
    if (!ahead.isZero()) {
      TimeMachine.set(ahead);
    }
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    // Being a post-processor is only the way to exist before everything else.
  }

  /** Sets the time, unless it has already passed; it keeps running from there. */
  void moveTo(Instant instant) {
    if (instant.isAfter(TimeMachine.now())) {
      var ahead = aheadAt(instant);
      file.write(ahead);
      TimeMachine.set(ahead);
    }
  }

  /** Sets the time back, which a restart does not remember. */
  void returnTo(Instant instant) {
    TimeMachine.set(aheadAt(instant));
  }

  private static Duration aheadAt(Instant instant) {
    return Duration.ofMillis(instant.toEpochMilli() - System.currentTimeMillis());
  }
}
