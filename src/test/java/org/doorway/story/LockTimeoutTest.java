package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorway.database.Databases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class LockTimeoutTest {

  @Autowired private JdbcClient jdbc;

  /** PostgreSQL is told with the same statement; only there it would be for ever otherwise. */
  @Test
  void lockedRowIsWaitedForAMinuteAtMost() {
    var told =
        Databases.arePostgres()
            ? "select setting from pg_settings where name = 'lock_timeout'"
            : "call lock_timeout()";

    assertThat(jdbc.sql(told).query(Integer.class).single()).isEqualTo(60_000);
  }
}
