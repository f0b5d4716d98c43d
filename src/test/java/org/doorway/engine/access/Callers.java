package org.doorway.engine.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.access.RoleTable.Role;
import org.doorway.web.Browser;
import org.doorway.web.WebStaff;

/** One person for each column of the table, signed in as far as they can. */
final class Callers {

  private static final String CLERK = "clerk";

  private final int port;
  private final String engine;
  private final IdentityService identity;
  private final Map<Role, Caller> callers = new EnumMap<>(Role.class);

  Callers(int port, String engine, IdentityService identity) {
    this.port = port;
    this.engine = engine;
    this.identity = identity;
    hire(CLERK);
    callers.put(Role.NOBODY, new Caller(browser(), "stranger"));
    signIn(Role.NO_GROUP, CLERK, "welcome");
    signIn(Role.AGENT_OWN, WebStaff.AGENT, "tasklist");
    signIn(Role.AGENT_OTHER, WebStaff.AGENT2, "tasklist");
    signIn(Role.TEAM_LEAD, WebStaff.LEAD, "tasklist");
    signIn(Role.ADMIN, WebStaff.ADMIN, "cockpit");
  }

  Caller of(Role role) {
    return Objects.requireNonNull(callers.get(role));
  }

  Browser browser() {
    return new Browser(port, engine);
  }

  /** A user of no group, unless there is one of that name. */
  void hire(String id) {
    if (identity.createUserQuery().userId(id).count() == 0) {
      var user = identity.newUser(id);
      user.setFirstName(id);
      user.setLastName("of Door");
      user.setPassword(WebStaff.PASSWORD);
      identity.saveUser(user);
    }
  }

  private void signIn(Role role, String user, String application) {
    Browser browser = browser();
    browser.signIn(user, application);
    callers.put(role, new Caller(browser, user));
  }
}
