package org.doorway.inbound.bounce;

import java.time.Clock;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Storable;
import org.doorway.world.email.Mailbox.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says how far the mailbox was read. */
@Repository
class MailboxState {

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_ERROR = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailboxState(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Another mailbox than the last time is read from its start. */
  Position position(String mailbox) {
    return jdbc.sql("select numbering, message from mailbox_feed where id = 1 and mailbox = ?")
        .param(Storable.text(mailbox, LONGEST_NAME))
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
        .params(Storable.text(mailbox, LONGEST_NAME), position.numbering(), position.message())
        .param(TimeStamp.of(clock.instant()))
        .update();
  }

  /** Answers how many readings have failed in a row. */
  int failed(String error) {
    jdbc.sql("update mailbox_feed set failures = failures + 1, last_error = ? where id = 1")
        .param(Storable.text(error, LONGEST_ERROR))
        .update();
    return jdbc.sql("select failures from mailbox_feed where id = 1").query(Integer.class).single();
  }
}
