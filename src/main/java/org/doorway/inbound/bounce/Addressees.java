package org.doorway.inbound.bounce;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Knows who is behind the addresses an email did not reach, and whose it is to reach them. */
@Service
class Addressees {

  private final Staff staff;

  Addressees(Staff staff) {
    this.staff = staff;
  }

  boolean isClientAmong(List<String> addresses, Opportunity opportunity) {
    return opportunity
        .seller()
        .email()
        .filter(client -> addresses.stream().anyMatch(client::equalsIgnoreCase))
        .isPresent();
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
