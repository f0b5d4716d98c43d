package org.doorway.engine.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's users and groups as the brokerage's staff. */
@Component
class IdentityStaff implements Staff {

  private final IdentityService identity;

  IdentityStaff(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public StaffMember get(String userId) {
    User user = identity.createUserQuery().userId(userId).singleResult();
    if (user == null) {
      throw new IllegalArgumentException("No user " + userId);
    }
    return member(user);
  }

  @Override
  public List<StaffMember> teamLeads() {
    return membersOf(Roles.TEAM_LEADS);
  }

  @Override
  public List<StaffMember> listingAgents() {
    return membersOf(Roles.LISTING_AGENTS);
  }

  @Override
  public List<StaffMember> admins() {
    return membersOf(Groups.CAMUNDA_ADMIN);
  }

  @Override
  public boolean hasAdmin() {
    return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
  }

  private List<StaffMember> membersOf(String group) {
    return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
        .map(IdentityStaff::member)
        .toList();
  }

  private static StaffMember member(User user) {
    return new StaffMember(
        user.getId(), (user.getFirstName() + " " + user.getLastName()).trim(), user.getEmail());
  }
}
