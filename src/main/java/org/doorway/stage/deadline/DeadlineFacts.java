package org.doorway.stage.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What a contract's deadlines follow from; the form decides together with the effective date which
 * rules hold, the zone is the property's.
 */
public record DeadlineFacts(
    String form,
    LocalDate effectiveOn,
    LocalDate closingOn,
    ZoneId zone,
    Map<Blank, Object> blanks) {

  public DeadlineFacts {
    blanks = Map.copyOf(blanks);
  }

  /** Nothing but the dates agreed yet. */
  public static DeadlineFacts of(
      String form, LocalDate effectiveOn, LocalDate closingOn, ZoneId zone) {
    return new DeadlineFacts(form, effectiveOn, closingOn, zone, Map.of());
  }

  /** Days are an Integer, money is a BigDecimal, a choice a String, a tick a Boolean. */
  public DeadlineFacts with(Blank blank, Object value) {
    var more = new HashMap<>(blanks);
    more.put(blank, value);
    return new DeadlineFacts(form, effectiveOn, closingOn, zone, more);
  }
}
