package org.doorway.engine.access;

import java.security.Principal;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.security.core.Authentication;

/** Whose opportunities somebody may read: agents their own, team leads and admins everybody's. */
public final class OwnOpportunities {

  private static final Set<String> SEE_ALL = Set.of(Roles.TEAM_LEADS, Groups.CAMUNDA_ADMIN);

  private OwnOpportunities() {}

  public static boolean mayRead(Principal who, Opportunity opportunity) {
    return who instanceof Authentication user
        && (user.getAuthorities().stream()
                .anyMatch(role -> SEE_ALL.contains(String.valueOf(role.getAuthority())))
            || opportunity.assignment().agent().filter(user.getName()::equals).isPresent());
  }
}
