package org.doorway.web;

import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.access.Roles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/** A team lead and two agents who can sign in. */
@TestComponent
public class WebStaff implements ApplicationRunner {

  public static final String PASSWORD = "Open-sesame-1";
  public static final String LEAD = "lead";
  public static final String AGENT = "agent";
  public static final String AGENT2 = "agent2";
  public static final String ADMIN = "admin";

  private final IdentityService identity;

  public WebStaff(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    user(LEAD, Roles.TEAM_LEADS);
    user(AGENT, Roles.LISTING_AGENTS);
    user(AGENT2, Roles.LISTING_AGENTS);
  }

  private void user(String id, String group) {
    var user = identity.newUser(id);
    user.setFirstName(id);
    user.setLastName("of Door");
    user.setEmail(id + "@doorway.example");
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    identity.createMembership(id, group);
  }
}
