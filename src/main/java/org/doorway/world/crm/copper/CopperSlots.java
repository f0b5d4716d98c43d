package org.doorway.world.crm.copper;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slots for requests to Copper, one every gap and, after a pause, a few at once; each is given out
 * once, whichever node asks.
 *
 * <p>A row of the database tells up to when they are booked, by the database's clock: those of the
 * nodes differ, and the application's is moved in the demo. One statement books a slot and commits
 * by itself, so that no node can stop or die while the others wait for the row.
 */
@Repository
class CopperSlots {

  private static final int BURSTS_PER_MINUTE = 10;
  private static final long MINUTE = 60_000_000;

  /** Nobody books so far ahead: the database's clock was set back. */
  private static final Duration IMPOSSIBLE = Duration.ofMinutes(5);

  private static final String NOW =
      "cast(extract(epoch from current_timestamp) * 1000000 as bigint)";

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;
  private final long gap;
  private final long burst;
  private final long furthest;

  CopperSlots(
      JdbcClient jdbc, PlatformTransactionManager transactions, CopperProperties properties) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    int requests = properties.requestsPerMinute();
    this.gap = (MINUTE + requests - 1) / requests;
    this.burst = gap * Math.max(1, requests / BURSTS_PER_MINUTE);
    this.furthest = properties.rateLimitWait().dividedBy(Duration.of(1, MICROS)) + burst - gap;
  }

  /** Books nothing when the next slot is further away than a request may wait. */
  Optional<CopperSlot> next() {
    return Objects.requireNonNull(
        apart.execute(
            beside -> {
              Optional<CopperSlot> slot = book();
              if (slot.isEmpty()) {
                forgetTheImpossible();
              }
              return slot;
            }));
  }

  private Optional<CopperSlot> book() {
    var booked = new GeneratedKeyHolder();
    jdbc.sql(
            """
            update crm_limit
            set asked_at = %1$s, booked_until = greatest(booked_until, %1$s) + :gap
            where id = 1 and booked_until <= %1$s + :furthest
            """
                .formatted(NOW))
        .param("gap", gap)
        .param("furthest", furthest)
        .update(booked, "asked_at", "booked_until");
    return Optional.ofNullable(booked.getKeys()).map(this::slot);
  }

  private CopperSlot slot(Map<String, Object> row) {
    long askedAt = number(row, "asked_at");
    long bookedUntil = number(row, "booked_until");
    return new CopperSlot(
        Instant.EPOCH.plus(askedAt, MICROS),
        Duration.of(Math.max(0, bookedUntil - burst - askedAt), MICROS));
  }

  private static long number(Map<String, Object> row, String column) {
    return ((Number) Objects.requireNonNull(row.get(column))).longValue();
  }

  /** What was booked before the clock was set back is sent within the longest wait. */
  private void forgetTheImpossible() {
    jdbc.sql(
            """
            update crm_limit set booked_until = %1$s + :furthest
            where id = 1 and booked_until > %1$s + :furthest + :impossible
            """
                .formatted(NOW))
        .param("furthest", furthest)
        .param("impossible", IMPOSSIBLE.dividedBy(Duration.of(1, MICROS)))
        .update();
  }
}
