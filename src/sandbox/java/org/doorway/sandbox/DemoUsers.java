package org.doorway.sandbox;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.access.Roles;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of the demo; everybody's password is {@code demo}. The admin is the engine's own. */
@Sandbox
@Component
@Order(-100)
class DemoUsers implements ApplicationRunner {

  private final IdentityService identity;
  private final AgentProfiles profiles;

  DemoUsers(IdentityService identity, AgentProfiles profiles) {
    this.identity = identity;
    this.profiles = profiles;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    user("lead", "Lena", "Lead", Roles.TEAM_LEADS);
    user("agent", "Alex", "Agent", Roles.LISTING_AGENTS);
    user("agent2", "Blair", "Agent", Roles.LISTING_AGENTS);
    profile("agent", "+12145550101", Set.of("75201", "75204", "75206", "75214"), 150_000, 600_000);
    profile("agent2", "+12145550102", Set.of("75205", "75225", "75230"), 400_000, 2_000_000);
  }

  private void user(String id, String firstName, String lastName, String group) {
    if (identity.createUserQuery().userId(id).count() > 0) {
      return;
    }
    var user = identity.newUser(id);
    user.setFirstName(firstName);
    user.setLastName(lastName);
    user.setEmail(id + "@doorway.example");
    user.setPassword("demo");
    identity.saveUser(user);
    identity.createMembership(id, group);
  }

  private void profile(String id, String phone, Set<String> zips, int from, int to) {
    if (profiles.find(id).isEmpty()) {
      profiles.save(
          new AgentProfile(
              id,
              phone,
              zips,
              BigDecimal.valueOf(from),
              BigDecimal.valueOf(to),
              false,
              Optional.empty()));
    }
  }
}
