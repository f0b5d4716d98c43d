package org.doorway.story;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.access.Roles;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** The people of the stories: a team lead and two listing agents, one for each side of town. */
@TestComponent
@Order(-100)
public class TestStaff implements ApplicationRunner {

  public static final String LEAD = "lead";
  public static final String AGENT = "agent";
  public static final String AGENT2 = "agent2";

  private final IdentityService identity;
  private final AgentProfiles profiles;

  public TestStaff(IdentityService identity, AgentProfiles profiles) {
    this.identity = identity;
    this.profiles = profiles;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    user(LEAD, "Lena", "Lead", Roles.TEAM_LEADS);
    user(AGENT, "Alex", "Agent", Roles.LISTING_AGENTS);
    user(AGENT2, "Blair", "Agent", Roles.LISTING_AGENTS);
    profile(AGENT, "+12145550101", Set.of("75201", "75204", "75206"), 150_000, 600_000);
    profile(AGENT2, "+12145550102", Set.of("75205", "75225"), 400_000, 2_000_000);
  }

  private void user(String id, String firstName, String lastName, String group) {
    var user = identity.newUser(id);
    user.setFirstName(firstName);
    user.setLastName(lastName);
    user.setEmail(id + "@doorway.example");
    user.setPassword("none");
    identity.saveUser(user);
    identity.createMembership(id, group);
  }

  private void profile(String id, String phone, Set<String> zips, int from, int to) {
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
