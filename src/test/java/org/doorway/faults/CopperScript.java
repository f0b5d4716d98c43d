package org.doorway.faults;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Which fault meets which request: 429 in a fifth and 500 in a tenth of the cases; in another tenth
 * what creates a record loses its answer. The same request meets two faults at most.
 */
final class CopperScript {

  private static final long SEED = 20261120;
  private static final int MOST_FAULTS = 2;

  private final Map<String, SplittableRandom> dice = new HashMap<>();
  private final Map<String, Integer> metBy = new HashMap<>();
  private final Map<CopperFault, Integer> met = new EnumMap<>(CopperFault.class);

  /** The fault of that request, such as {@code /people 17}, when it is made once more. */
  synchronized CopperFault next(String request) {
    var fault = draw(request);
    if (fault == CopperFault.NONE || metBy.getOrDefault(request, 0) == MOST_FAULTS) {
      return CopperFault.NONE;
    }
    metBy.merge(request, 1, Integer::sum);
    met.merge(fault, 1, Integer::sum);
    return fault;
  }

  synchronized int timesMet(CopperFault fault) {
    return met.getOrDefault(fault, 0);
  }

  private CopperFault draw(String request) {
    var lot =
        dice.computeIfAbsent(request, one -> new SplittableRandom(SEED + one.hashCode()))
            .nextInt(10);
    if (lot < 2) {
      return CopperFault.TOO_MANY;
    }
    if (lot == 2) {
      return CopperFault.BROKEN;
    }
    return lot == 3 && creates(request) ? CopperFault.ANSWER_LOST : CopperFault.NONE;
  }

  private static boolean creates(String request) {
    return request.startsWith("/people ")
        || request.startsWith("/opportunities ")
        || request.startsWith("/activities ");
  }
}
