package org.doorway.web;

import org.camunda.bpm.engine.IdentityService;
import org.doorway.process.Roles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/** A team lead and two agents who can sign in. */
@TestComponent
class WebStaff implements ApplicationRunner {

  static final String PASSWORD = "open-sesame";
  static final String LEAD = "lead";
  static final String AGENT = "agent";
  static final String AGENT2 = "agent2";
  static final String ADMIN = "admin";

  private final IdentityService identity;

  WebStaff(IdentityService identity) {
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
