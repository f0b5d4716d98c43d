package org.doorway.inbound.crm;

import java.time.Clock;
import org.doorway.sale.time.TimeStamp;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what Copper told us, each notification once. */
@Repository
class Notifications {

  private final JdbcClient jdbc;
  private final CrmFeedProperties properties;
  private final Clock clock;

  Notifications(JdbcClient jdbc, CrmFeedProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /** Keeps the notification; false when it was delivered before. */
  boolean keep(CopperNotification notification) {
    try {
      jdbc.sql(
              """
              insert into crm_notification
                (hash, received_at, subscription_id, record_type, event, record_ids, sent_at)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(notification.hash(), TimeStamp.of(clock.instant()))
          .params(notification.subscriptionId(), notification.type(), notification.event())
          .params(notification.idsInOneLine(), notification.sentAt())
          .update();
      return true;
    } catch (DuplicateKeyException again) {
      return false;
    }
  }

  void forgetOld() {
    jdbc.sql("delete from crm_notification where received_at < ?")
        .param(TimeStamp.of(clock.instant().minus(properties.keepNotifications())))
        .update();
  }
}
