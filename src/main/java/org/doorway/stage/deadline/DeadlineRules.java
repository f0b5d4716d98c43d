package org.doorway.stage.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.engine.decision.DecisionRows;
import org.springframework.stereotype.Component;

/** The rules that hold for a contract, asked of the decision table {@code contract-deadlines}. */
@Component
class DeadlineRules {

  private final DecisionRows rows;

  DeadlineRules(DecisionRows rows) {
    this.rows = rows;
  }

  /** In the order of the table. */
  List<DeadlineRule> of(DeadlineFacts facts, Map<Event, LocalDate> events) {
    return rows.of("contract-deadlines", variables(facts, events)).stream()
        .map(DeadlineRule::of)
        .toList();
  }

  /** Each blank has its name there, also one with nothing in it. */
  private static Map<String, Object> variables(DeadlineFacts facts, Map<Event, LocalDate> events) {
    var variables = new HashMap<String, Object>();
    for (Blank blank : Blank.values()) {
      variables.put(blank.variable(), facts.blanks().get(blank));
    }
    variables.put("contractForm", facts.form());
    variables.put("effectiveOn", facts.effectiveOn());
    variables.put("objected", events.containsKey(Event.OBJECTIONS));
    variables.put("cured", events.containsKey(Event.CURE));
    variables.putIfAbsent(Blank.LEAD_PAINT.variable(), false);
    variables.putIfAbsent(Blank.POSSESSION_DAYS.variable(), 0);
    return variables;
  }
}
