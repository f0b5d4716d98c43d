package org.doorway.inbound.lease;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.doorway.sale.time.TimeStamp;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of leases: one node at a time does what has that name. A node that dies keeps its lease
 * no longer than it asked for.
 */
@Repository
public class Leases {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();

  Leases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes it for this node, or keeps it, for so long from now; false while another node has it. Not
   * to be called within a transaction: others must see it at once.
   */
  public boolean take(String name, Duration length) {
    return takeOver(name, length) || (isNew(name) && wasFirst(name, length));
  }

  public void release(String name) {
    jdbc.sql("update lease set held_until = null where name = ? and held_by = ?")
        .params(name, node)
        .update();
  }

  private boolean takeOver(String name, Duration length) {
    return jdbc.sql(
                """
                update lease set held_until = ?, held_by = ?
                where name = ? and (held_until is null or held_until <= ? or held_by = ?)
                """)
            .params(TimeStamp.of(clock.instant().plus(length)), node)
            .params(name, TimeStamp.of(clock.instant()), node)
            .update()
        == 1;
  }

  private boolean isNew(String name) {
    return jdbc.sql("select count(*) from lease where name = ?")
            .param(name)
            .query(Integer.class)
            .single()
        == 0;
  }

  private boolean wasFirst(String name, Duration length) {
    try {
      jdbc.sql("insert into lease (name, held_until, held_by) values (?, ?, ?)")
          .params(name, TimeStamp.of(clock.instant().plus(length)), node)
          .update();
      return true;
    } catch (DuplicateKeyException anotherNodeWas) {
      return false;
    }
  }
}
