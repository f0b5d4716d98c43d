package org.doorway.stage.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorway.effect.hold.Outgoing;
import org.doorway.engine.hold.HeldJob;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** What waits to be sent to the client, for the desk. */
@Component
class OutgoingFacts implements DeskFacts {

  private final Outgoing outgoing;
  private final Opportunities opportunities;
  private final BusinessTime time;

  OutgoingFacts(Outgoing outgoing, Opportunities opportunities, BusinessTime time) {
    this.outgoing = outgoing;
    this.opportunities = opportunities;
    this.time = time;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    List<HeldJob> waiting = outgoing.waiting(id);
    if (waiting.isEmpty()) {
      return Map.of();
    }
    String seller = opportunities.get(id).seller().name();
    return Map.of(
        "waitingToBeSent",
        waiting.stream().map(held -> words(held, seller)).collect(Collectors.joining("; ")),
        "waitingEmails",
        waiting.stream()
            .map(held -> Map.of("label", words(held, seller), "value", held.id()))
            .toList());
  }

  private String words(HeldJob held, String seller) {
    return "%s to %s, at %s".formatted(held.what(), seller, time.clock(held.until()));
  }
}
