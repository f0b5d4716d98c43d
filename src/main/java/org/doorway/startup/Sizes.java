package org.doorway.startup;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sizes that only work together. A job outlives its effect's claim, a claim outlives the longest
 * attempt, and every thread that waits for the outside finds a second database connection: for its
 * entry in the ledger or its turn at the CRM, which it never needs at once.
 */
record Sizes(
    Duration jobLock,
    Duration lease,
    Duration email,
    Duration crm,
    Duration text,
    int jobThreads,
    int connections,
    int maxAttempts) {

  private static final int CONNECTIONS_FOR_THE_WEB = 10;
  private static final int FEWEST_ATTEMPTS = 2;
  private static final int MOST_ATTEMPTS = 50;

  /** What does not fit, in one line. */
  Optional<String> misfit() {
    return Stream.of(lock(), claim(), pool(), attempts()).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> lock() {
    return when(
        jobLock.compareTo(lease) < 0,
        "a job's lock (camunda.bpm.job-execution.lock-time-in-millis, %s) must be at least an effect's lease (doorway.effect.lease, %s)"
            .formatted(jobLock, lease));
  }

  private Optional<String> claim() {
    Duration longest = Collections.max(List.of(email, crm, text));
    return when(
        lease.compareTo(longest.multipliedBy(2)) < 0,
        "an effect's lease (doorway.effect.lease, %s) must be at least twice the longest attempt: email %s, CRM %s, text %s, all time-outs and waits included"
            .formatted(lease, email, crm, text));
  }

  private Optional<String> pool() {
    int needed = 2 * jobThreads + CONNECTIONS_FOR_THE_WEB;
    return when(
        connections < needed,
        "%d database connections (spring.datasource.hikari.maximum-pool-size) are too few: %d job threads need two each, the web %d"
            .formatted(connections, jobThreads, CONNECTIONS_FOR_THE_WEB));
  }

  private Optional<String> attempts() {
    return when(
        maxAttempts < FEWEST_ATTEMPTS || maxAttempts > MOST_ATTEMPTS,
        "doorway.effect.max-attempts (%d) must be between %d and %d"
            .formatted(maxAttempts, FEWEST_ATTEMPTS, MOST_ATTEMPTS));
  }

  private static Optional<String> when(boolean wrong, String what) {
    return wrong ? Optional.of(what) : Optional.empty();
  }
}
