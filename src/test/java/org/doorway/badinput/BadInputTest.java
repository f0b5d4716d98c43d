package org.doorway.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bad input at every door: never a 500, nothing evaluated, nobody called, and no row for what was
 * refused. Each door meets one input in twenty-four, its neighbour the next ones; with {@code
 * -Dbad.input=all} every door meets every input.
 */
@WebTest
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {

  /** One in so many, another one for each door. */
  private static final int SPARSE = System.getProperty("bad.input", "").equals("all") ? 1 : 24;

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private FilterService filters;
  @Autowired private JdbcClient jdbc;
  @Autowired private Canary canary;
  @Autowired private Leftovers leftovers;

  @Value("${doorway.texting.inbound.url}")
  private String twilioAddress;

  private final Listener listener = new Listener();
  private final List<BadInputs.Input> inputs = BadInputs.calling(listener.port()).all();
  private List<Door> doors;
  private Rows rows;

  @BeforeAll
  void open() {
    leftovers.remember();
    String myTasks = filters.createFilterQuery().filterName("My tasks").singleResult().getId();
    rows = new Rows(jdbc);
    doors =
        new Doors(
                browser(),
                signedIn(WebStaff.AGENT, "tasklist"),
                signedIn(WebStaff.ADMIN, "cockpit"),
                twilioAddress,
                myTasks,
                office.taskOfTheAgent())
            .all();
  }

  @AfterAll
  void close() throws Exception {
    leftovers.clear();
    listener.close();
  }

  List<Integer> doors() {
    return IntStream.range(0, doors.size()).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("doors")
  void doorHolds(int number) {
    Door door = doors.get(number);
    var refused = new ArrayList<BadInputs.Input>();
    boolean anyTaken = false;
    var before = rows.count();
    for (var input : metAt(number)) {
      Answer answer = door.knock(input.text());
      assertThat(answer.status())
          .as(door + ", " + input + ": " + answer.body())
          .isBetween(200, 499);
      if (answer.status() < 300) {
        anyTaken = true;
      } else {
        refused.add(input);
      }
    }
    if (anyTaken) {
      before = rows.count();
      refused.forEach(input -> door.knock(input.text()));
    }

    assertThat(difference(before, rows.count())).as("rows of what %s refused", door).isEmpty();
    assertThat(canary.isSilent()).as("%s evaluates", door).isTrue();
    assertThat(listener.wasCalled()).as("%s calls", door).isFalse();
  }

  @Test
  void thereAreDoors() {
    assertThat(doors).hasSizeGreaterThan(70);
    assertThat(doors).extracting(Door::name).doesNotHaveDuplicates();
  }

  /** PostgreSQL takes no NUL, wherever it stands: every door meets those. */
  private List<BadInputs.Input> metAt(int number) {
    return IntStream.range(0, inputs.size())
        .filter(i -> i % SPARSE == number % SPARSE || inputs.get(i).text().indexOf('\0') >= 0)
        .mapToObj(inputs::get)
        .toList();
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    var difference = new LinkedHashMap<>(after);
    before.forEach((table, count) -> difference.merge(table, -count, Long::sum));
    difference.values().removeIf(count -> count == 0);
    return difference;
  }

  private Browser signedIn(String user, String application) {
    var browser = browser();
    assertThat(browser.signIn(user, application).status()).isEqualTo(200);
    return browser;
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
