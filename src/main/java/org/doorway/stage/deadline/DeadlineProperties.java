package org.doorway.stage.deadline;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long before a deadline its agent is reminded; after how long they are asked for what one
 * counts from; and how much office time there is to say what became of one that had passed before
 * it was known here.
 */
@ConfigurationProperties("doorway.deadline")
record DeadlineProperties(List<Duration> remindBefore, Duration askAfter, Duration passedWithin) {

  DeadlineProperties {
    remindBefore = List.copyOf(remindBefore);
  }
}
