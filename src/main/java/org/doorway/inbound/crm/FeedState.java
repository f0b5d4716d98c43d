package org.doorway.inbound.crm;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says how far the CRM's changes were read, and which node reads them now. */
@Repository
class FeedState {

  private static final int LONGEST_ERROR = 2000;

  private final JdbcClient jdbc;
  private final CrmFeedProperties properties;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();

  FeedState(JdbcClient jdbc, CrmFeedProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /** Takes the feed for this node, or keeps it; false while another node has it. */
  boolean lease() {
    return jdbc.sql(
                """
                update crm_feed set lease_until = ?, leased_by = ?
                where id = 1 and (lease_until is null or lease_until <= ? or leased_by = ?)
                """)
            .params(Timestamp.from(clock.instant().plus(properties.lease())), node)
            .params(Timestamp.from(clock.instant()), node)
            .update()
        == 1;
  }

  void release() {
    jdbc.sql("update crm_feed set lease_until = null where id = 1 and leased_by = ?")
        .param(node)
        .update();
  }

  /**
   * Up to when changes were read. The first time that is now: what was there before stays there.
   */
  Instant watermark() {
    jdbc.sql("update crm_feed set watermark = ? where id = 1 and watermark is null")
        .param(Timestamp.from(clock.instant()))
        .update();
    return jdbc.sql("select watermark from crm_feed where id = 1")
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  void readUpTo(Instant watermark) {
    jdbc.sql("update crm_feed set watermark = ? where id = 1 and watermark < ?")
        .params(Timestamp.from(watermark), Timestamp.from(watermark))
        .update();
  }

  void succeeded() {
    jdbc.sql("update crm_feed set last_read_at = ?, last_error = null where id = 1")
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  void failed(String error) {
    jdbc.sql("update crm_feed set last_error = ? where id = 1")
        .param(error.substring(0, Math.min(LONGEST_ERROR, error.length())))
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
