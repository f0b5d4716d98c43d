package org.doorway.outbound.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of outages. */
@Repository
class Outages {

  private final JdbcClient jdbc;

  Outages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Outage> open(OutageKind kind) {
    return jdbc.sql("select * from outage where open_kind = ?")
        .param(kind.name())
        .query(Outages::read)
        .optional();
  }

  Outage get(long id) {
    return jdbc.sql("select * from outage where id = ?").param(id).query(Outages::read).single();
  }

  /** Throws Spring's {@code DuplicateKeyException} when another node has noticed it. */
  long add(OutageKind kind, Instant since) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("insert into outage (kind, open_kind, failing_since) values (?, ?, ?)")
        .params(kind.name(), kind.name(), TimeStamp.of(since))
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  void over(long id, Instant at) {
    jdbc.sql("update outage set open_kind = null, over_at = ? where id = ?")
        .params(TimeStamp.of(at), id)
        .update();
  }

  private static Outage read(ResultSet row, int number) throws SQLException {
    return new Outage(
        row.getLong("id"),
        OutageKind.valueOf(row.getString("kind")),
        TimeStamp.read(row, "failing_since"),
        TimeStamp.find(row, "over_at"));
  }
}
