package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.doorway.web.Browser;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever looks for what is not there, or asks for it wrongly, is told so. */
@WebTest
class BadLookTest {

  private static final List<String> PLACES = places();

  @LocalServerPort private int port;
  @Autowired private Office office;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "maxResults=5&sortBy=nonsense&sortOrder=asc",
        "maxResults=5&sortOrder=asc",
        "maxResults=5&sortBy=id&sortOrder=sideways",
        "maxResults=5&active=perhaps&latestVersion=perhaps&withIncidents=x&deserializeValues=x",
        "maxResults=5&dueBefore=tomorrow&startedBefore=x&createTimeBefore=x&duedates=x&before=x",
        "maxResults=5&processVariables=x&taskVariables=x_y&variables=a_b_c_d&variableValues=x",
        "maxResults=5&resourceType=x&type=x&priority=x&retries=x&version=x&memberOfGroup=%20",
        "maxResults=5&reportType=x&groupby=x&periodUnit=x&incidentStatus=x&taskIdIn=&idIn=",
        "maxResults=5&noSuchQuestion=1&processDefinitionId=x&tenantIdIn=,&activityIdIn=,",
      })
  void wrongQuestionIsNoFaultOfOurs(String query) {
    var faults = new ArrayList<String>();
    for (String user : List.of(WebStaff.ADMIN, WebStaff.AGENT)) {
      var browser = new Browser(port, office.engineName());
      assertThat(browser.signIn(user, "tasklist").status()).isEqualTo(200);
      for (String place : user.equals(WebStaff.ADMIN) ? PLACES : someFor(query)) {
        var answer = browser.tasklist("GET", query.isEmpty() ? place : place + "?" + query, "");
        if (answer.status() >= 500) {
          faults.add(user + " " + place + " " + answer.body());
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  /**
   * An agent is let in to less: one place in three for each question, another third for the next.
   */
  private static List<String> someFor(String query) {
    return IntStream.range(0, PLACES.size())
        .filter(i -> i % 3 == query.length() % 3)
        .mapToObj(PLACES::get)
        .toList();
  }

  private static List<String> places() {
    try (InputStream file = BadLookTest.class.getResourceAsStream("/bad-input/looks.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("/"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
