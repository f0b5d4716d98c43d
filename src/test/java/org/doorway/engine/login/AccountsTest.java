package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.doorway.engine.access.Roles;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.Recruits;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What users are saved and deleted with, by themselves and by an admin. */
@WebTest
class AccountsTest {

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private Recruits recruits;
  @Autowired private IdentityService identity;
  @Autowired private TaskService tasks;

  private String user;
  private Browser own;
  private Browser admin;

  @BeforeEach
  void signIn() {
    user = recruits.in(Roles.LISTING_AGENTS);
    own = signedIn(user, "tasklist");
    admin = signedIn(WebStaff.ADMIN, "admin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email     | a, evil@evil.example    | Email: is not an email address",
        "email     | a@b.example\\nBcc: e@e.example | Email: is not an email address",
        "email     | nobody                  | Email: is not an email address",
        "email     | <i>a@b.example</i>      | Email: is not an email address",
        "firstName | Ev\\u202Eil             | First ?name: .+",
        "lastName  | Evil\\r\\nSecond line   | Last ?name: .+",
        "lastName  | \\u0000                 | Last ?name: .+",
      })
  void whatIsNoEmailOrNameIsRefused(String field, String value, String message) {
    Answer byThemselves = own.tasklist("PUT", "/user/" + user + "/profile", profile(field, value));
    Answer byAdmin = admin.tasklist("PUT", "/user/" + user + "/profile", profile(field, value));
    Answer created = admin.tasklist("POST", "/user/create", created("fresh", field, value));

    assertThat(new Answer[] {byThemselves, byAdmin, created})
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.body()).isEqualTo(400);
              assertThat(answer.message()).matches("(?i)" + message);
            });
    assertThat(identity.createUserQuery().userId("fresh").count()).isZero();
    assertThat(identity.createUserQuery().userId(user).singleResult().getFirstName())
        .isEqualTo("New");
  }

  @Test
  void nameLongerThanItsColumnIsRefused() {
    assertThat(
            own.tasklist("PUT", "/user/" + user + "/profile", profile("lastName", "x".repeat(300)))
                .status())
        .isEqualTo(400);
  }

  @Test
  void goodProfileIsSaved() {
    var profile =
        Map.of("id", user, "firstName", "Zoë", "lastName", "O’Neil-Łuk", "email", "z@door.example");

    Answer saved = own.tasklist("PUT", "/user/" + user + "/profile", profile);

    assertThat(saved.status()).as(saved.body()).isEqualTo(204);
    assertThat(identity.createUserQuery().userId(user).singleResult())
        .extracting("firstName", "lastName", "email")
        .containsExactly("Zoë", "O’Neil-Łuk", "z@door.example");
  }

  @Test
  void weakPasswordIsRefusedInWords() {
    for (String weak : new String[] {"demo", "", "password1234", "Aa1-" + user, "NoSignAtAll1"}) {
      Answer refused =
          own.tasklist(
              "PUT",
              "/user/" + user + "/credentials",
              Map.of("password", weak, "authenticatedUserPassword", WebStaff.PASSWORD));

      assertThat(refused.status()).as(weak).isEqualTo(400);
      assertThat(refused.message()).startsWith("Please choose another password: at least 10");
    }
    assertThat(identity.checkPassword(user, WebStaff.PASSWORD)).isTrue();
  }

  @Test
  void nobodyIsDeletedWhoOwnsAnOpportunityOrATask() {
    var task = office.taskOfTheAgent();
    tasks.setAssignee(task.getId(), user);
    String opportunity = office.businessKey(task);

    Answer bySelf = own.tasklist("DELETE", "/user/" + user, "");
    Answer ofAgent = admin.tasklist("DELETE", "/user/" + WebStaff.AGENT, "");

    assertThat(bySelf.status()).as(bySelf.body()).isEqualTo(409);
    assertThat(bySelf.message())
        .startsWith(user + " still has open work. Please give it to somebody else first: the task ")
        .contains("Call the client");
    assertThat(ofAgent.status()).isEqualTo(409);
    assertThat(ofAgent.message())
        .startsWith("agent still has open work. Please give it to somebody else first: OPP-");
    assertThat(identity.createUserQuery().userIdIn(user, WebStaff.AGENT).count()).isEqualTo(2);
    assertThat(identity.createGroupQuery().groupMember(user).count()).isEqualTo(1);
    assertThat(opportunity).startsWith("OPP-");
  }

  @Test
  void whoeverOwnsNothingIsDeletedByAnAdminAlone() {
    assertThat(own.tasklist("DELETE", "/user/" + WebStaff.AGENT, "").status()).isEqualTo(403);

    assertThat(admin.tasklist("DELETE", "/user/" + user, "").status()).isEqualTo(204);
    assertThat(identity.createUserQuery().userId(user).count()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /user/create                     | {}                                        | 400",
        "POST | /user/create                     | {'profile': {'id': ''}, 'credentials': {}} | 400",
        "POST | /user/create                     | {'profile': {'id': 'a b'}, 'credentials': {'password': null}} | 400",
        "PUT  | /user/agent2/profile             | {'id': null}                              | 400",
        "PUT  | /user/agent2/profile             | {'id': 'g\\u0000'}                         | 400",
        "PUT  | /user/nobody/profile             | {'id': 'nobody'}                          | 404",
        "POST | /identity/password-policy        | {}                                        | 200",
        "POST | /group/create                    | {}                                        | 400",
        "POST | /group/create                    | {'id': 'g\\u0000'}                         | 400",
        "POST | /group/create                    | {'id': 'g', 'name': 'a\\u202eb'}           | 400",
        "PUT  | /group/team-leads                | {}                                        | 400",
        "POST | /tenant/create                   | {}                                        | 400",
        "PUT  | /group/none/members/agent        | {}                                        | 404",
        "PUT  | /group/team-leads/members/nobody | {}                                        | 404",
        "PUT  | /group/team-leads/members/lead   | {}                                        | 400",
      })
  void whatIsWrongIsNoFaultOfTheServer(String method, String path, String body, int status) {
    Answer answer = admin.tasklist(method, path, body.replace('\'', '"'));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(identity.createGroupQuery().groupMember(WebStaff.LEAD).count()).isEqualTo(1);
  }

  @Test
  void idLongerThanItsColumnIsRefused() {
    assertThat(admin.tasklist("POST", "/group/create", Map.of("id", "x".repeat(65))).message())
        .isEqualTo("Group: an id has 1 to 64 letters, digits, - and _, and nothing else");
  }

  private Map<String, Object> profile(String field, String value) {
    var profile = new HashMap<String, Object>(Map.of("id", user, "firstName", "New"));
    profile.put(field, meant(value));
    return profile;
  }

  private static Map<String, Object> created(String id, String field, String value) {
    var profile = new HashMap<String, Object>(Map.of("id", id, "firstName", "New"));
    profile.put(field, meant(value));
    return Map.of("profile", profile, "credentials", Map.of("password", WebStaff.PASSWORD));
  }

  private static String meant(String escaped) {
    return escaped
        .replace("\\u202E", "\u202e")
        .replace("\\u0000", "\0")
        .replace("\\r", "\r")
        .replace("\\n", "\n");
  }

  private Browser signedIn(String who, String application) {
    var browser = new Browser(port, office.engineName());
    assertThat(browser.signIn(who, application).status()).isEqualTo(200);
    return browser;
  }
}
