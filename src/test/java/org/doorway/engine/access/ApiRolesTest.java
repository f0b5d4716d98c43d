package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.Recruits;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may read and enter opportunities over our own API, and who hears that there are any. */
@WebTest
class ApiRolesTest {

  private static final String PATH = "/api/opportunities";

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private Recruits recruits;

  @Test
  void agentReadsOnlyTheOwnOpportunity() {
    String own = office.businessKey(office.taskOfTheAgent());
    String nobodys = office.businessKey(office.taskOfTheLead());

    assertThat(read(own, WebStaff.AGENT).json().path("agent").asText()).isEqualTo(WebStaff.AGENT);
    assertThat(read(own, WebStaff.AGENT2).status()).isEqualTo(404);
    assertThat(read(nobodys, WebStaff.AGENT).status()).isEqualTo(404);
    assertThat(withoutId(read(own, WebStaff.AGENT2)))
        .as("nothing tells another's from none")
        .isEqualTo(withoutId(read("OPP-2026-999999", WebStaff.AGENT2)));
  }

  @Test
  void teamLeadAndAdminReadEverybodys() {
    String opportunity = office.businessKey(office.taskOfTheAgent());

    assertThat(read(opportunity, WebStaff.LEAD).status()).isEqualTo(200);
    assertThat(read(opportunity, WebStaff.ADMIN).status()).isEqualTo(200);
  }

  @Test
  void userWithoutARoleReadsNothing() {
    String opportunity = office.businessKey(office.taskOfTheAgent());
    String nobody = recruits.in();

    for (String id : new String[] {opportunity, "OPP-2026-999999", "x"}) {
      Answer answer = read(id, nobody);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.contentType()).isEqualTo("application/problem+json");
      assertThat(answer.json().path("detail").asText())
          .isEqualTo("This user has no role that may do this");
    }
  }

  @Test
  void onlyTeamLeadsEnterOpportunities() {
    for (String user :
        new String[] {
          recruits.in(), WebStaff.AGENT, WebStaff.ADMIN, recruits.in("camunda-admin")
        }) {
      var before = office.stored();

      Answer answer = caller().api("POST", PATH, user, "application/json", "{}");

      assertThat(answer.status()).isEqualTo(403);
      assertThat(office.stored()).isEqualTo(before);
    }
    assertThat(caller().api("POST", PATH, WebStaff.LEAD, "application/json", "{}").status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/swagger-config",
        "/api-docs",
        "/swagger-ui/index.html",
        "/swagger-ui.html",
        "/webjars/swagger-ui/index.html",
        "/api",
        "/api/",
        "/api/anything",
      })
  void descriptionIsForThoseWhoMayUseIt(String path) {
    assertThat(caller().get(path).status()).isEqualTo(401);
    assertThat(caller().api("GET", path, recruits.in(), "text/plain", "").status()).isEqualTo(403);
    assertThat(caller().api("GET", path, WebStaff.AGENT, "text/plain", "").status())
        .isIn(200, 302, 404);
  }

  private static String withoutId(Answer answer) {
    return answer.body().replaceAll("OPP-\\d+-\\d+", "OPP");
  }

  private Answer read(String id, String user) {
    return caller().api("GET", PATH + "/" + id, user, "application/json", "");
  }

  private Browser caller() {
    return new Browser(port, office.engineName());
  }
}
