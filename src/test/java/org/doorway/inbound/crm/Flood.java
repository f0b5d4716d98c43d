package org.doorway.inbound.crm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many notifications in no order: of ten records one is never spoken of, its notifications are
 * lost; of ten notifications one is forged; three of ten that arrive, arrive twice.
 */
record Flood(int notifications, String secret) {

  static final String FORGED = "forged ";

  private static final int AT_ONCE = 8;

  int forged() {
    return notifications / 10;
  }

  int different() {
    return (int) ((notifications - forged()) / 1.3);
  }

  /** Delivers them all and answers how often each status was the answer. */
  Map<Integer, Long> deliver(StandIn crm, List<Long> records, List<Long> untouched) {
    var deliveries = new ArrayList<Callable<Integer>>();
    for (String body : bodies(records)) {
      deliveries.add(() -> crm.deliver(secret, "application/json", body));
    }
    for (int number = 0; number < forged(); number++) {
      boolean rightHeader = number % 3 == 1;
      boolean rightBody = number % 3 == 0;
      String body =
          body(
              untouched.get(number % untouched.size()),
              rightBody ? secret : "guess",
              FORGED + number);
      deliveries.add(() -> crm.deliver(rightHeader ? secret : "guess", "application/json", body));
    }
    Collections.shuffle(deliveries, new Random(7));
    return answers(deliveries);
  }

  private List<String> bodies(List<Long> records) {
    List<Long> spokenOf =
        IntStream.range(0, records.size())
            .filter(place -> place % 10 != 3)
            .mapToObj(records::get)
            .toList();
    var bodies = new ArrayList<String>();
    for (int number = 0; number < different(); number++) {
      long record = spokenOf.get(number % spokenOf.size());
      bodies.add(body(record, secret, "2026-11-22T10:00:00Z " + number));
    }
    bodies.addAll(bodies.subList(0, notifications - forged() - different()));
    return bodies;
  }

  /** What it claims has happened is never believed. */
  private static String body(long record, String secret, String sentAt) {
    return """
        {"ids": [%d], "type": "opportunity", "event": "update", "subscription_id": 17065,
         "secret": "%s", "updated_attributes": {"status": ["Open", "Won"]}, "timestamp": "%s"}
        """
        .formatted(record, secret, sentAt);
  }

  private static Map<Integer, Long> answers(List<Callable<Integer>> deliveries) {
    var couriers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      return couriers.invokeAll(deliveries).stream()
          .collect(Collectors.groupingBy(Flood::status, Collectors.counting()));
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    } finally {
      couriers.shutdown();
    }
  }

  private static int status(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }
}
