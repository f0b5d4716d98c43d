package org.doorway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where whoever comes with nothing but the address begins. */
@WebTest
class StartPageTest {

  private static final String OPERATOR = "operator";

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private IdentityService identity;
  @Autowired private AuthorizationService authorizations;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/camunda", "/camunda/", "/camunda/app", "/camunda/app/", "/?x=y"})
  void strangerSignsInToTasklist(String address) {
    var browser = browser();

    assertThat(startOf(browser, address)).endsWith("/camunda/app/tasklist/");
    assertThat(browser.get("/camunda/app/tasklist/").location())
        // The other engines of this JVM may be the default one.
        .matches(".*/camunda/app/tasklist/\\w+/");
  }

  @ParameterizedTest
  @CsvSource({"lead, tasklist", "agent, tasklist", "admin, tasklist", "admin, cockpit"})
  void whoeverIsSignedInGoesOnInTasklist(String user, String application) {
    var browser = browser();
    browser.signIn(user, application);

    assertThat(startOf(browser, "/")).endsWith("/camunda/app/tasklist/");
  }

  @Test
  void adminWithoutTasklistBeginsInCockpit() {
    mayOpenOnlyCockpit(OPERATOR);
    var browser = browser();
    assertThat(browser.signIn(OPERATOR, "tasklist").status()).isEqualTo(403);
    assertThat(browser.signIn(OPERATOR, "cockpit").status()).isEqualTo(200);

    assertThat(startOf(browser, "/camunda")).endsWith("/camunda/app/cockpit/");
  }

  private void mayOpenOnlyCockpit(String id) {
    var user = identity.newUser(id);
    user.setPassword(WebStaff.PASSWORD);
    identity.saveUser(user);
    var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setUserId(id);
    grant.setResource(Resources.APPLICATION);
    grant.setResourceId("cockpit");
    grant.addPermission(Permissions.ACCESS);
    authorizations.saveAuthorization(grant);
  }

  private static String startOf(Browser browser, String address) {
    var answer = browser.get(address);
    assertThat(answer.status()).isEqualTo(302);
    return answer.location();
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
