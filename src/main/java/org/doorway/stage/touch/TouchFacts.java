package org.doorway.stage.touch;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** How often the client heard from us this week, for the desk (handbook: daily tasks). */
@Component
class TouchFacts implements DeskFacts {

  private final Touches touches;
  private final BusinessTime time;

  TouchFacts(Touches touches, BusinessTime time) {
    this.touches = touches;
    this.time = time;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    var monday = time.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var thisWeek = touches.since(id, time.at(monday, LocalTime.MIDNIGHT));
    return Map.of("touchesThisWeek", words(thisWeek));
  }

  static String words(List<Touch.Channel> touches) {
    if (touches.isEmpty()) {
      return "none yet";
    }
    long calls = touches.stream().filter(Touch.Channel.PHONE_CALL::equals).count();
    String called =
        switch ((int) calls) {
          case 0 -> "no phone call yet";
          case 1 -> "one of them a phone call";
          default -> calls + " of them phone calls";
        };
    if (touches.size() == 1) {
      called = calls == 0 ? "no phone call yet" : "a phone call";
    }
    return touches.size() + ", " + called;
  }
}
