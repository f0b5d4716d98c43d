package org.doorway.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.test.context.TestComponent;

/** People of whom a test needs one of its own: a user in a group, or in none. */
@TestComponent
public class Recruits {

  private final AtomicInteger number = new AtomicInteger();
  private final IdentityService identity;

  public Recruits(IdentityService identity) {
    this.identity = identity;
  }

  public String in(String... groups) {
    var user = identity.newUser("newcomer" + number.incrementAndGet());
    user.setFirstName("New");
    user.setLastName("Comer");
    user.setPassword(WebStaff.PASSWORD);
    identity.saveUser(user);
    for (String group : groups) {
      identity.createMembership(user.getId(), group);
    }
    return user.getId();
  }
}
