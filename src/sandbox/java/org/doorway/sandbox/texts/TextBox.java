package org.doorway.sandbox.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text message the demo ever sent. */
@Sandbox
@Component
class TextBox {

  private final JdbcClient jdbc;

  TextBox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a message; its id is given here. */
  void keep(TextMessage message) {
    jdbc.sql(
            """
            insert into sandbox_text (received_at, sid, sender, recipient, body)
            values (?, ?, ?, ?, ?)""")
        .param(message.receivedAt().atOffset(ZoneOffset.UTC))
        .param(message.sid())
        .param(message.from())
        .param(message.to())
        .param(message.body())
        .update();
  }

  /** Oldest first. */
  List<TextMessage> all() {
    return jdbc.sql(
            "select id, received_at, sid, sender, recipient, body from sandbox_text order by id")
        .query(TextBox::message)
        .list();
  }

  private static TextMessage message(ResultSet row, int number) throws SQLException {
    return new TextMessage(
        row.getLong("id"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("sid"),
        row.getString("sender"),
        row.getString("recipient"),
        row.getString("body"));
  }
}
