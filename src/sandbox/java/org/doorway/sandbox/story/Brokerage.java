package org.doorway.sandbox.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The people of a brokerage and the clock on its wall, whichever way they are reached. */
public interface Brokerage {

  LocalDateTime wallClock();

  default LocalDate today() {
    return wallClock().toLocalDate();
  }

  /** Goes on to that moment; whatever is due on the way happens at its time. */
  void travelTo(LocalDateTime moment);

  /** The definitions of the opportunity's open tasks. */
  List<String> openTaskKeys(String opportunity);

  /**
   * Completes an open task as the person it waits for, and lets happen what follows; what waits for
   * a team lead is claimed first.
   */
  void complete(String opportunity, String task, Map<String, Object> answers);
}
