package org.doorway.stage.introduction;

import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.staff.StaffMember;
import org.doorway.stage.introduction.AgentChoice.Candidate;

/** The agent that an opportunity would go to, and why. */
record Suggestion(StaffMember agent, String reason) {

  /**
   * Whoever has the opportunity in the CRM comes before our own idea; who is to be replaced is no
   * idea at all.
   */
  static Optional<Suggestion> of(Opportunity opportunity, List<Candidate> candidates) {
    Optional<String> agentSoFar = opportunity.assignment().agent();
    List<Candidate> others =
        candidates.stream()
            .filter(candidate -> !agentSoFar.equals(Optional.of(candidate.agent().userId())))
            .toList();
    Optional<String> inCrm = opportunity.crm().agent();
    return others.stream()
        .filter(candidate -> inCrm.equals(Optional.of(candidate.agent().userId())))
        .map(theirs -> new Suggestion(theirs.agent(), "has the opportunity in the CRM"))
        .findFirst()
        .or(
            () ->
                others.stream()
                    .filter(Candidate::isSuggested)
                    .map(best -> new Suggestion(best.agent(), best.fit().reason()))
                    .findFirst());
  }

  String words() {
    return agent.name() + ": " + reason;
  }
}
