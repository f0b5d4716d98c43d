package org.doorway.inbound.bounce;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Knows who is behind the addresses an email did not reach, and whose it is to reach them. */
@Service
class Addressees {

  private final Staff staff;
  private final Assignments assignments;

  Addressees(Staff staff, Assignments assignments) {
    this.staff = staff;
    this.assignments = assignments;
  }

  boolean isClientAmong(List<String> addresses, Opportunity opportunity) {
    return opportunity
        .seller()
        .email()
        .filter(client -> addresses.stream().anyMatch(client::equalsIgnoreCase))
        .isPresent();
  }

  /**
   * Where the task stands when an email about several sales did not arrive: at one that waits for
   * an agent, or else at one of the agent who was written to. Empty when nothing is left of them.
   */
  Optional<OpportunityId> saleAtHand(List<String> addresses) {
    return assignments.waiting(1).stream().findFirst().or(() -> saleOf(addresses));
  }

  private Optional<OpportunityId> saleOf(List<String> addresses) {
    return staff.listingAgents().stream()
        .filter(agent -> addresses.stream().anyMatch(agent.email()::equalsIgnoreCase))
        .flatMap(agent -> assignments.oldestOf(agent.userId()).stream())
        .findFirst();
  }

  /** Nobody once the sale is over, and when only colleagues are concerned. */
  Optional<String> agentFor(List<String> addresses, Opportunity opportunity) {
    return opportunity
        .assignment()
        .agent()
        .filter(agent -> opportunity.status() == Status.OPEN)
        .filter(agent -> !addresses.stream().allMatch(this::isColleague));
  }

  private boolean isColleague(String address) {
    return Stream.of(staff.teamLeads(), staff.listingAgents())
        .flatMap(List::stream)
        .map(StaffMember::email)
        .anyMatch(address::equalsIgnoreCase);
  }
}
