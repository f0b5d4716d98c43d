package org.doorway.world.crm.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopperSlotsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LONG = Duration.ofHours(1);

  private final String database = CopperNode.database();
  private final List<CopperNode> nodes = new ArrayList<>();

  @AfterEach
  void closeNodes() {
    nodes.forEach(CopperNode::close);
  }

  @Test
  void noMinuteHoldsMoreThan165SlotsHoweverManyNodesAsk() throws Exception {
    var slots = askAtOnce(600, node(150, LONG), node(150, LONG), node(150, LONG));

    assertThat(most(slots, MINUTE)).isBetween(150, 165);
    assertThat(most(slots, Duration.ofSeconds(66))).isLessThanOrEqualTo(180);
  }

  @Test
  void everySlotIsUsedWhileRequestsWait() throws Exception {
    var slots = askAtOnce(600, node(150, LONG), node(150, LONG));

    assertThat(Duration.between(slots.get(0), slots.get(599)))
        .isLessThanOrEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void nobodyIsLetInAtOnceWhereOthersAlreadyWait() {
    var slots = take(node(150, LONG), 100);

    slots.add(take(node(150, LONG), 1).get(0));

    assertThat(slots).isSorted();
    assertThat(Duration.between(slots.get(99), slots.get(100))).isEqualTo(Duration.ofMillis(400));
  }

  @Test
  void pauseIsMadeUpForByNoMoreThanOneBurst() {
    var node = node(150, LONG);
    var slots = take(node, 165);
    // Time passes: what was booked lies that much further back.
    node.jdbc().sql("update crm_limit set booked_until = booked_until - 120000000").update();
    var later = take(node, 165);

    slots.replaceAll(slot -> slot.minus(Duration.ofMinutes(2)));
    slots.addAll(later);

    assertThat(later.get(15)).isAfter(later.get(0));
    assertThat(most(slots, MINUTE)).isBetween(150, 165);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 75, 180, 1500})
  void minuteHoldsWhatIsAllowedAndATenthMore(int perMinute) {
    var slots = take(node(perMinute, LONG), 2 * perMinute);

    assertThat(most(slots, MINUTE)).isLessThanOrEqualTo(perMinute + Math.max(1, perMinute / 10));
  }

  @Test
  void nodesWithOtherSettingsShareTheSlotsAllTheSame() throws Exception {
    var slots = askAtOnce(400, node(150, LONG), node(60, LONG), node(100, LONG));

    assertThat(most(slots, MINUTE)).isLessThanOrEqualTo(165);
  }

  @Test
  void nothingIsBookedBeyondTheLongestWait() {
    var impatient = node(1, Duration.ofSeconds(20));
    take(impatient, 1);
    long bookedUntil = bookedUntil(impatient);

    assertThat(impatient.slots().next()).isEmpty();

    assertThat(bookedUntil(impatient)).isEqualTo(bookedUntil);
    assertThat(node(1, Duration.ofSeconds(90)).slots().next()).isPresent();
  }

  @Test
  void slotIsAwayAsLongAsTheDatabasesClockSays() {
    var node = node(1, LONG);

    var first = node.slots().next().orElseThrow();
    var second = node.slots().next().orElseThrow();

    assertThat(first.askedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    assertThat(first.away()).isZero();
    assertThat(at(second)).isEqualTo(at(first).plus(MINUTE));
  }

  @Test
  void slotIsGoneThoughTheTransactionAroundItIsRolledBack() {
    var node = new CopperNode(database, 1, LONG, 2);
    nodes.add(node);

    var lost =
        node.transaction()
            .execute(
                engine -> {
                  node.jdbc().sql("delete from effect").update();
                  engine.setRollbackOnly();
                  return node.slots().next().orElseThrow();
                });

    assertThat(at(node.slots().next().orElseThrow())).isEqualTo(at(lost).plus(MINUTE));
  }

  @Test
  void clockSetBackStopsNobodyForLong() {
    var wait = Duration.ofSeconds(10);
    var node = node(150, wait);
    take(node, 1);
    node.jdbc().sql("update crm_limit set booked_until = booked_until + 3600000000").update();

    assertThat(node.slots().next()).isEmpty();

    assertThat(node.slots().next().orElseThrow().away()).isBetween(wait.dividedBy(2), wait);
  }

  @Test
  void whatCanHaveBeenBookedIsNotForgotten() {
    var node = node(150, Duration.ofSeconds(10));
    take(node, 1);
    node.jdbc().sql("update crm_limit set booked_until = booked_until + 240000000").update();
    long bookedUntil = bookedUntil(node);

    assertThat(node.slots().next()).isEmpty();

    assertThat(bookedUntil(node)).isEqualTo(bookedUntil);
  }

  private CopperNode node(int perMinute, Duration patience) {
    var node = new CopperNode(database, perMinute, patience);
    nodes.add(node);
    return node;
  }

  private static Instant at(CopperSlot slot) {
    return slot.askedAt().plus(slot.away());
  }

  private static long bookedUntil(CopperNode node) {
    return node.jdbc().sql("select booked_until from crm_limit").query(Long.class).single();
  }

  private static List<Instant> take(CopperNode node, int requests) {
    var slots = new ArrayList<Instant>();
    for (var request = 0; request < requests; request++) {
      slots.add(at(node.slots().next().orElseThrow()));
    }
    return slots;
  }

  private static List<Instant> askAtOnce(int requests, CopperNode... nodes) throws Exception {
    var threads = Executors.newFixedThreadPool(8 * nodes.length);
    try {
      List<Callable<Instant>> asked =
          IntStream.range(0, requests)
              .mapToObj(number -> nodes[number % nodes.length])
              .map(node -> (Callable<Instant>) () -> at(node.slots().next().orElseThrow()))
              .toList();
      var slots = new ArrayList<Instant>();
      for (var answer : threads.invokeAll(asked)) {
        slots.add(answer.get());
      }
      Collections.sort(slots);
      return slots;
    } finally {
      threads.shutdownNow();
    }
  }

  /** The most slots in any window of that length, both its ends included. */
  private static int most(List<Instant> slots, Duration window) {
    var sorted = slots.stream().sorted().toList();
    var most = 0;
    var first = 0;
    for (var last = 0; last < sorted.size(); last++) {
      while (Duration.between(sorted.get(first), sorted.get(last)).compareTo(window) > 0) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
