package org.doorway.sandbox.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.doorway.sandbox.Sandbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every mail the demo ever sent. */
@Sandbox
@Component
class MailStore {

  private static final String SELECT =
      "select id, received_at, envelope_from, envelope_to, raw from sandbox_mail ";

  private final JdbcClient jdbc;

  MailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(Envelope envelope) {
    jdbc.sql(
            """
            insert into sandbox_mail (received_at, envelope_from, envelope_to, raw)
            values (?, ?, ?, ?)""")
        .param(envelope.receivedAt().atOffset(ZoneOffset.UTC))
        .param(envelope.from())
        .param(String.join("\n", envelope.to()))
        .param(Base64.getEncoder().encodeToString(envelope.raw()))
        .update();
  }

  /** Oldest first. */
  List<StoredMail> all() {
    return jdbc.sql(SELECT + "order by id").query(MailStore::mail).list();
  }

  Optional<StoredMail> find(long id) {
    return jdbc.sql(SELECT + "where id = ?").param(id).query(MailStore::mail).optional();
  }

  private static StoredMail mail(ResultSet row, int number) throws SQLException {
    var envelope =
        new Envelope(
            row.getObject("received_at", OffsetDateTime.class).toInstant(),
            row.getString("envelope_from"),
            row.getString("envelope_to").lines().toList(),
            Base64.getDecoder().decode(row.getString("raw")));
    return new StoredMail(row.getLong("id"), envelope);
  }
}
