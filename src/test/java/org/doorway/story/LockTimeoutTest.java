package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class LockTimeoutTest {

  @Autowired private JdbcClient jdbc;

  /** PostgreSQL is told with the same statement; only there it would be for ever otherwise. */
  @Test
  void lockedRowIsWaitedForAMinuteAtMost() {
    assertThat(jdbc.sql("call lock_timeout()").query(Integer.class).single()).isEqualTo(60_000);
  }
}
