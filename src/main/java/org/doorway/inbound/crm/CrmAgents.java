package org.doorway.inbound.crm;

import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.world.crm.CrmOpportunityState;
import org.springframework.stereotype.Component;

/** Who the CRM's users are here: the same person has the same email. */
@Component
class CrmAgents {

  private final Staff staff;

  CrmAgents(Staff staff) {
    this.staff = staff;
  }

  /** The listing agent the CRM's record is assigned to; somebody else's record has none. */
  Optional<String> of(CrmOpportunityState theirs) {
    return theirs
        .assigneeEmail()
        .flatMap(email -> find(staff.listingAgents().stream(), email))
        .map(StaffMember::userId);
  }

  Optional<String> staffMember(String email) {
    return find(Stream.concat(staff.listingAgents().stream(), staff.teamLeads().stream()), email)
        .map(StaffMember::userId);
  }

  private static Optional<StaffMember> find(Stream<StaffMember> people, String email) {
    return people.filter(one -> email.equalsIgnoreCase(one.email())).findFirst();
  }
}
