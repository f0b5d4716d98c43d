package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.access.Roles;
import org.doorway.web.Browser;
import org.doorway.web.Office;
import org.doorway.web.Recruits;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever was removed while signed in is out at the next request. */
@WebTest
class RemovedPeopleTest {

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private Recruits recruits;
  @Autowired private IdentityService identity;

  private String user;
  private Browser tasklist;

  @BeforeEach
  void signIn() {
    user = recruits.in(Roles.TEAM_LEADS);
    tasklist = new Browser(port, office.engineName());
    assertThat(tasklist.signIn(user, "tasklist").status()).isEqualTo(200);
    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(200);
  }

  @Test
  void deletedUserIsOut() {
    identity.deleteUser(user);

    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(401);
    assertThat(overTheApi(WebStaff.PASSWORD)).isEqualTo(401);
  }

  @Test
  void anotherUserOfTheSameNameIsNotSignedIn() {
    identity.deleteUser(user);
    var namesake = identity.newUser(user);
    namesake.setPassword(WebStaff.PASSWORD);
    identity.saveUser(namesake);

    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(401);
  }

  @Test
  void whoeverLeftTheGroupHasLostItsRights() {
    assertThat(seesTheDefinition()).isTrue();

    identity.deleteMembership(user, Roles.TEAM_LEADS);

    assertThat(seesTheDefinition()).isFalse();
    assertThat(tasklist.get("/camunda/api/tasklist/plugin/x/" + office.engineName()).status())
        .isIn(401, 403, 404);
    assertThat(overTheApi(WebStaff.PASSWORD)).isEqualTo(403);
  }

  @Test
  void newPasswordEndsTheSessionsOfTheOldOne() {
    var admin = new Browser(port, office.engineName());
    assertThat(admin.signIn(WebStaff.ADMIN, "admin").status()).isEqualTo(200);

    var changed =
        admin.tasklist(
            "PUT",
            "/user/" + user + "/credentials",
            Map.of("password", "Another-sesame-2", "authenticatedUserPassword", WebStaff.PASSWORD));

    assertThat(changed.status()).as(changed.body()).isEqualTo(204);
    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(401);
    assertThat(admin.tasklist("GET", "/task/count", "").status()).isEqualTo(200);
    assertThat(overTheApi(WebStaff.PASSWORD)).isEqualTo(401);
    assertThat(overTheApi("Another-sesame-2")).isEqualTo(404);
  }

  @Test
  void otherNameEndsNothing() {
    var profile = identity.createUserQuery().userId(user).singleResult();
    profile.setLastName("Married");
    identity.saveUser(profile);

    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(200);
  }

  private boolean seesTheDefinition() {
    return tasklist
            .tasklist("GET", "/process-definition/count?key=seller-opportunity", "")
            .json()
            .path("count")
            .asInt()
        > 0;
  }

  private int overTheApi(String password) {
    return new Browser(port, office.engineName())
        .send(
            "GET",
            "/api/opportunities/OPP-2026-999999",
            request -> request.header("Authorization", Browser.basic(user, password)),
            "")
        .status();
  }
}
