package org.doorway.stage.digest;

import java.time.LocalDate;
import java.util.Objects;
import org.doorway.effect.EffectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of mornings that somebody was told of. */
@Repository
class Digests {

  private final JdbcClient jdbc;

  Digests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(String reader, LocalDate day) {
    return jdbc.sql("select count(*) from digest where reader = ? and for_day = ?")
            .params(reader, day)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Throws Spring's {@code DuplicateKeyException} when another node was faster. */
  long add(Digest digest, LocalDate day) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("insert into digest (reader, for_day, effect_key) values (?, ?, ?)")
        .params(digest.reader(), day, digest.key().value())
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  Digest get(long id) {
    return jdbc.sql("select reader, effect_key from digest where id = ?")
        .param(id)
        .query((row, number) -> new Digest(row.getString(1), new EffectKey(row.getString(2))))
        .single();
  }
}
