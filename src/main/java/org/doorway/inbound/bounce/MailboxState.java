package org.doorway.inbound.bounce;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.doorway.world.email.Mailbox.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says how far the mailbox was read, and which node reads it now. */
@Repository
class MailboxState {

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_ERROR = 2000;

  private final JdbcClient jdbc;
  private final BounceProperties properties;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();

  MailboxState(JdbcClient jdbc, BounceProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /** Takes the mailbox for this node; false while another node has it. */
  boolean lease() {
    return jdbc.sql(
                """
                update mailbox_feed set lease_until = ?, leased_by = ?
                where id = 1 and (lease_until is null or lease_until <= ? or leased_by = ?)
                """)
            .params(Timestamp.from(clock.instant().plus(properties.lease())), node)
            .params(Timestamp.from(clock.instant()), node)
            .update()
        == 1;
  }

  void release() {
    jdbc.sql("update mailbox_feed set lease_until = null where id = 1 and leased_by = ?")
        .param(node)
        .update();
  }

  /** Another mailbox than the last time is read from its start. */
  Position position(String mailbox) {
    return jdbc.sql("select numbering, message from mailbox_feed where id = 1 and mailbox = ?")
        .param(cut(mailbox, LONGEST_NAME))
        .query((row, number) -> new Position(row.getLong("numbering"), row.getLong("message")))
        .optional()
        .orElse(Position.START);
  }

  void readUpTo(String mailbox, Position position) {
    jdbc.sql(
            """
            update mailbox_feed set mailbox = ?, numbering = ?, message = ?, last_read_at = ?,
              failures = 0, last_error = null
            where id = 1
            """)
        .params(cut(mailbox, LONGEST_NAME), position.numbering(), position.message())
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  /** Answers how many readings have failed in a row. */
  int failed(String error) {
    jdbc.sql("update mailbox_feed set failures = failures + 1, last_error = ? where id = 1")
        .param(cut(error, LONGEST_ERROR))
        .update();
    return jdbc.sql("select failures from mailbox_feed where id = 1").query(Integer.class).single();
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
