package org.doorway.inbound.crm;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Storable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says how far the CRM's changes were read. */
@Repository
class FeedState {

  private static final int LONGEST_ERROR = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;

  FeedState(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Up to when changes were read. The first time that is now: what was there before stays there.
   */
  Instant watermark() {
    jdbc.sql("update crm_feed set watermark = ? where id = 1 and watermark is null")
        .param(TimeStamp.of(clock.instant()))
        .update();
    return jdbc.sql("select watermark from crm_feed where id = 1")
        .query((row, number) -> TimeStamp.read(row, "watermark"))
        .single();
  }

  void readUpTo(Instant watermark) {
    jdbc.sql("update crm_feed set watermark = ? where id = 1 and watermark < ?")
        .params(TimeStamp.of(watermark), TimeStamp.of(watermark))
        .update();
  }

  void succeeded() {
    jdbc.sql("update crm_feed set last_read_at = ?, last_error = null where id = 1")
        .param(TimeStamp.of(clock.instant()))
        .update();
  }

  void failed(String error) {
    jdbc.sql("update crm_feed set last_error = ? where id = 1")
        .param(Storable.text(error, LONGEST_ERROR))
        .update();
  }

  Optional<String> subscribedAs() {
    return jdbc.sql("select coalesce(subscribed_as, '') from crm_feed where id = 1")
        .query(String.class)
        .optional()
        .filter(hash -> !hash.isEmpty());
  }

  void subscribed(String as) {
    jdbc.sql("update crm_feed set subscribed_as = ? where id = 1").param(as).update();
  }
}
