package org.doorway.startup.setting;

import java.util.stream.Stream;

/** What the settings of one kind must be. */
interface Demand {

  /** What is wrong, a sentence each: the variable, and what to do about it. Never a secret. */
  Stream<String> objections(Settings settings);

  /** An objection, where it holds. */
  static Stream<String> when(boolean holds, String objection) {
    return holds ? Stream.of(objection) : Stream.empty();
  }
}
