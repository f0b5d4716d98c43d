package org.doorway.stage.deadline;

import java.util.Set;

/**
 * The deadlines that nobody is asked about, by their keys in the decision table: they stand in the
 * docket alone. All others are watched, a new one of a revised form, too.
 */
final class Unwatched {

  /** The path asks for these itself: option period, walk-through, closing. */
  private static final Set<String> ON_THE_PATH =
      Set.of("option-ends", "walk-through", "closing", "closing-after-cure", "possession");

  /** A right of the buyer that runs out by itself: nobody owes anything, and nothing is missed. */
  private static final Set<String> RIGHTS =
      Set.of(
          "disclosure-window",
          "lead-paint-inspection",
          "lead-paint-window",
          "hoa-window",
          "condominium-window",
          "resale-certificate-window",
          "lenders-appraisal",
          "objections",
          "objections-not-cured");

  private Unwatched() {}

  static boolean contains(String deadline) {
    return ON_THE_PATH.contains(deadline) || RIGHTS.contains(deadline);
  }
}
