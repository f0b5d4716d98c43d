package org.doorway.inbound.bounce;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of emails that came back. */
@Repository
class Bounces {

  private static final String SEPARATOR = ", ";

  private final JdbcClient jdbc;

  Bounces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps that an email came back. Throws Spring's {@code DuplicateKeyException} when that is
   * known, even if only for a moment.
   */
  long open(Bounce bounce) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into email_bounce (effect_key, opportunity_id, sent_at, came_back_at, recipients,
              to_client, verdict, server_words)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(bounce.email().value(), bounce.opportunity().value())
        .params(TimeStamp.of(bounce.sentAt()), TimeStamp.of(bounce.cameBackAt()))
        .params(recipients(bounce), bounce.toClient(), bounce.verdict(), bounce.serverWords())
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  Optional<Bounce> find(EffectKey email) {
    return jdbc.sql("select * from email_bounce where effect_key = ?")
        .param(email.value())
        .query((row, number) -> read(row))
        .optional();
  }

  Bounce get(long id) {
    return jdbc.sql("select * from email_bounce where id = ?")
        .param(id)
        .query((row, number) -> read(row))
        .single();
  }

  /** Tells more about one that nobody has settled yet; answers whether it did. */
  boolean update(Bounce bounce) {
    return jdbc.sql(
                """
                update email_bounce set recipients = ?, to_client = ?, server_words = ?
                where effect_key = ? and settled_at is null
                """)
            .params(recipients(bounce), bounce.toClient(), bounce.serverWords())
            .param(bounce.email().value())
            .update()
        == 1;
  }

  void settle(long id, String solution, String user, Instant at) {
    jdbc.sql("update email_bounce set solution = ?, settled_by = ?, settled_at = ? where id = ?")
        .params(solution, user, TimeStamp.of(at), id)
        .update();
  }

  private static String recipients(Bounce bounce) {
    return String.join(SEPARATOR, bounce.recipients());
  }

  private static Bounce read(ResultSet row) throws SQLException {
    return new Bounce(
        new EffectKey(row.getString("effect_key")),
        new OpportunityId(row.getString("opportunity_id")),
        TimeStamp.read(row, "sent_at"),
        TimeStamp.read(row, "came_back_at"),
        List.of(row.getString("recipients").split(SEPARATOR)),
        row.getBoolean("to_client"),
        row.getString("verdict"),
        row.getString("server_words"));
  }
}
