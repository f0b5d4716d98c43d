package org.doorway.inbound.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.doorway.database.Databases;
import org.doorway.sale.time.MovableClock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LeasesTest {

  private static final Duration LENGTH = Duration.ofMinutes(5);

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-30T10:00:00Z"));
  private JdbcClient jdbc;
  private Leases here;
  private Leases there;

  @BeforeEach
  void twoNodesShareATable() {
    var database = new DriverManagerDataSource(Databases.another());
    Flyway.configure().dataSource(database).load().migrate();
    jdbc = JdbcClient.create(database);
    here = new Leases(jdbc, clock);
    there = new Leases(jdbc, clock);
  }

  @Test
  void oneNodeReadsAtATime() {
    assertThat(here.take("mailbox", LENGTH)).isTrue();
    assertThat(there.take("mailbox", LENGTH)).isFalse();
    assertThat(there.take("crm-feed", LENGTH)).isTrue();
  }

  @Test
  void nodeThatIsDoneLetsTheOtherRead() {
    here.take("mailbox", LENGTH);

    here.release("mailbox");

    assertThat(there.take("mailbox", LENGTH)).isTrue();
    assertThat(here.take("mailbox", LENGTH)).isFalse();
  }

  @Test
  void nobodyGivesBackWhatAnotherNodeHas() {
    here.take("mailbox", LENGTH);

    there.release("mailbox");

    assertThat(there.take("mailbox", LENGTH)).isFalse();
  }

  @Test
  void leaseOfANodeThatDiedEndsOnTime() {
    here.take("mailbox", LENGTH);

    clock.advance(LENGTH.minusMillis(1));
    assertThat(there.take("mailbox", LENGTH)).isFalse();

    clock.advance(Duration.ofMillis(1));
    assertThat(there.take("mailbox", LENGTH)).isTrue();
    assertThat(here.take("mailbox", LENGTH)).isFalse();
  }

  @Test
  void nodeThatGoesOnKeepsItsLease() {
    here.take("mailbox", LENGTH);

    clock.advance(LENGTH.minusSeconds(1));
    assertThat(here.take("mailbox", LENGTH)).isTrue();

    clock.advance(LENGTH.minusSeconds(1));
    assertThat(there.take("mailbox", LENGTH)).isFalse();
  }

  @Test
  void manyWhoComeAtOnceForTheFirstTimeAreOne() throws Exception {
    int nodes = 8;
    var start = new CyclicBarrier(nodes);
    var threads = Executors.newFixedThreadPool(nodes);
    try {
      var firsts =
          threads.invokeAll(
              IntStream.range(0, nodes)
                  .<Callable<Boolean>>mapToObj(
                      node ->
                          () -> {
                            var leases = new Leases(jdbc, clock);
                            start.await();
                            return leases.take("showings", LENGTH);
                          })
                  .toList());

      assertThat(firsts).extracting(Future::get).containsOnlyOnce(true);
    } finally {
      threads.shutdown();
    }
  }
}
