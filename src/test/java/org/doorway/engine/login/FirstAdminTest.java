package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resources;
import org.doorway.web.Browser;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The admin whom the environment names, after whatever happened to them. */
@WebTest
class FirstAdminTest {

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private FirstAdmin firstAdmin;
  @Autowired private IdentityService identity;
  @Autowired private AuthorizationService authorizations;
  @Autowired private JdbcClient jdbc;

  @Test
  void startLetsThemInWithThePasswordOfTheEnvironment() {
    var admin = identity.createUserQuery().userId(WebStaff.ADMIN).singleResult();
    admin.setPassword("Forgotten-by-all-3");
    identity.saveUser(admin);
    jdbc.sql("update act_id_user set attempts_ = 99 where id_ = 'admin'").update();
    identity.deleteMembership(WebStaff.ADMIN, Groups.CAMUNDA_ADMIN);
    authorizations
        .createAuthorizationQuery()
        .groupIdIn(Groups.CAMUNDA_ADMIN)
        .resourceType(Resources.APPLICATION)
        .list()
        .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    assertThat(signIn()).isEqualTo(401);

    firstAdmin.run(new DefaultApplicationArguments());

    assertThat(signIn()).isEqualTo(200);
  }

  @Test
  void startLeavesAPasswordThatIsRightAsItIs() {
    String before = hash();

    firstAdmin.run(new DefaultApplicationArguments());

    assertThat(hash()).as("sessions at other nodes go on").isEqualTo(before);
  }

  private String hash() {
    return jdbc.sql("select pwd_ from act_id_user where id_ = 'admin'")
        .query(String.class)
        .single();
  }

  private int signIn() {
    return new Browser(port, office.engineName()).signIn(WebStaff.ADMIN, "cockpit").status();
  }
}
