package org.doorway.effect.repair;

/** What a person decided about a failed effect. */
enum Solution {
  /** The cause is mended: it may be attempted again. */
  AGAIN,
  /** It was done after all, or by hand: the path goes on. */
  DONE
}
