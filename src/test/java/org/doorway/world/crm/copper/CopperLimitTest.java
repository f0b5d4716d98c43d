package org.doorway.world.crm.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.doorway.database.Databases;
import org.doorway.world.crm.CrmReach;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.web.client.RestClient;

class CopperLimitTest extends CopperTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String database = CopperNode.database();
  private final CopperNode node = new CopperNode(database, 6, PATIENCE);
  private final CopperNode otherNode = new CopperNode(database, 6, PATIENCE);
  private final RecordedTime time = new RecordedTime();
  private final CopperLimit limit = new CopperLimit(node.slots(), time);
  private final CopperLimit othersLimit = new CopperLimit(otherNode.slots(), time);

  @AfterEach
  void closeNodes() {
    node.close();
    otherNode.close();
  }

  @Test
  void nodesWaitForEachOther() {
    limit.await("read Jane");
    othersLimit.await("read Joe");
    limit.await("read Jim");

    assertThat(time.slept.get(0)).isZero();
    assertThat(time.slept.get(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    assertThat(time.slept.get(2)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
  }

  @Test
  void requestBeyondTheLimitNeverReachesCopper() {
    answers("GET", "/people/1", "{\"id\": 1}");
    try (var impatient = new CopperNode(database, 1, Duration.ZERO)) {
      var http =
          new CopperHttp(
              RestClient.builder(),
              properties(URI.create(copper.baseUrl() + PATH)),
              new CopperLimit(impatient.slots()),
              new CrmReach(event -> {}));
      http.get("read Jane", CopperNamed.class, "/people/1");

      assertThatThrownBy(() -> http.get("read Jane", CopperNamed.class, "/people/1"))
          .isInstanceOf(CrmUnavailableException.class)
          .hasMessage("Could not read Jane: too many requests to Copper are waiting");
      wasAsked(1, "GET", "/people/1");
    }
  }

  @Test
  void requestIsTriedAgainLaterWhenTheDatabaseIsAway() {
    node.close();

    assertThatThrownBy(() -> limit.await("read Jane"))
        .isInstanceOf(CopperNotAskedException.class)
        .hasMessage("Could not read Jane: the database did not say when it is its turn")
        .hasCauseInstanceOf(DataAccessException.class);
  }

  @Test
  void requestIsTriedAgainLaterWhenTheRowIsLocked() {
    try (var impatient = new CopperNode(Databases.impatient(database), 6, PATIENCE)) {
      var limit = new CopperLimit(impatient.slots(), time);

      node.transaction()
          .executeWithoutResult(
              transaction -> {
                node.jdbc().sql("update crm_limit set asked_at = 0").update();
                assertThatThrownBy(() -> limit.await("read Jane"))
                    .isInstanceOf(CopperNotAskedException.class)
                    .hasCauseInstanceOf(DataAccessException.class);
              });

      assertThatNoException().isThrownBy(() -> limit.await("read Jane"));
    }
  }

  @Test
  void stoppedRequestIsNotSent() {
    time.isInterrupted = true;

    var refusal = refusal();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(refusal)
        .hasMessage("Could not read Jane: it was stopped while it waited for its turn");
  }

  @Test
  void requestThatWakesUpLateIsNotSent() {
    time.oversleeps = Duration.ofSeconds(4);

    assertThat(refusal()).hasMessage("Could not read Jane: it missed its turn");
  }

  @Test
  void waitForTheDatabaseCountsAsTimeOfTheCall() {
    assertThatThrownBy(() -> CopperDeadline.within(Duration.ZERO, () -> awaitJane()))
        .isInstanceOf(CopperNotAskedException.class)
        .hasMessage("Could not read Jane: Copper is too slow just now");
    assertThat(time.slept).isEmpty();
  }

  private Void awaitJane() {
    limit.await("read Jane");
    return null;
  }

  private CopperNotAskedException refusal() {
    try {
      limit.await("read Jane");
    } catch (CopperNotAskedException refusal) {
      return refusal;
    }
    throw new AssertionError("The request was let through");
  }

  /** Time that passes only while somebody sleeps. */
  private static final class RecordedTime extends CopperLimit.Stopwatch {

    private final List<Duration> slept = new ArrayList<>();
    private Duration oversleeps = Duration.ZERO;
    private boolean isInterrupted;
    private long nanos;

    @Override
    long nanos() {
      return nanos;
    }

    @Override
    void sleep(Duration time) throws InterruptedException {
      if (isInterrupted) {
        throw new InterruptedException();
      }
      slept.add(time);
      nanos += time.plus(oversleeps).toNanos();
    }
  }
}
