package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.badinput.Leftovers;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every open door of the web applications' API and bodies that none of them sends, by an admin, who
 * is let through everywhere: whatever is wrong, it is not our fault. With {@code -Dbad.input=all}
 * every door gets every body, else some of them.
 */
@WebTest
@TestInstance(Lifecycle.PER_CLASS)
class BadBodyTest {

  private static final int SPARSE = System.getProperty("bad.input", "").equals("all") ? 1 : 16;
  private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([^{}]+)}");

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private FilterService filters;
  @Autowired private IdentityService identity;
  @Autowired private Leftovers leftovers;

  private final List<String> bodies = bodies();
  private List<String> doors;
  private String plugin;
  private Browser admin;

  @BeforeAll
  void open() {
    leftovers.remember();
    admin = new Browser(port, office.engineName());
    assertThat(admin.signIn(WebStaff.ADMIN, "cockpit").status()).isEqualTo(200);
    var visitor = identity.newUser("visitor");
    visitor.setPassword("a-long-word-to-come-in-1A");
    identity.saveUser(visitor);
    identity.saveGroup(identity.newGroup("visitors"));
    var filter = filters.saveFilter(filters.newTaskFilter("probe"));
    var task = office.taskOfTheAgent();
    doors =
        OpenDoors.CHANGES.stream()
            .filter(door -> door.path().getPatternString().contains("/engine/engine/"))
            .flatMap(door -> ways(door.method(), door.path().getPatternString()))
            .map(way -> way.replaceFirst("/camunda/api/engine/engine/\\{engine}", ""))
            .flatMap(
                way ->
                    Stream.of(
                        way.replaceAll("\\{\\w+}", "none"),
                        way.replace("/task/{id}", "/task/" + task.getId())
                            .replace("/filter/{id}", "/filter/" + filter.getId())
                            .replace("/user/{id}", "/user/visitor")
                            .replace("/group/{id}", "/group/visitors")
                            .replace("{member}", "visitor")
                            .replace(
                                "/process-instance/{id}",
                                "/process-instance/" + task.getProcessInstanceId())
                            .replace("/execution/{id}", "/execution/" + task.getExecutionId())
                            .replace("{key}", "seller-opportunity")
                            .replaceAll("\\{\\w+}", "none")))
            .distinct()
            .filter(way -> !way.startsWith("DELETE"))
            .toList();
    plugin = "/camunda/api/cockpit/plugin/base/" + office.engineName();
  }

  @AfterAll
  void clear() {
    leftovers.clear();
  }

  @Test
  void thereAreDoorsAndBodies() {
    assertThat(doors).hasSizeGreaterThan(60);
    assertThat(bodies).hasSizeGreaterThan(100);
  }

  List<Integer> numbers() {
    return IntStream.range(0, doors.size()).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void whatWasAskedWronglyIsNotOurFault(int number) {
    String[] door = doors.get(number).split(" ", 2);
    var faults = new ArrayList<String>();
    for (int i = number % SPARSE; i < bodies.size(); i += SPARSE) {
      Answer answer = admin.tasklist(door[0], door[1], bodies.get(i));
      if (answer.status() >= 500) {
        faults.add(bodies.get(i) + " " + answer.body());
      }
    }

    assertThat(faults).as(doors.get(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/process-instance",
        "/process-instance/count",
        "/process-instance/none/called-process-instances",
        "/process-definition/none/called-process-definitions",
        "/process-definition/statistics",
        "/incident",
        "/incident/count",
        "/no-such-thing"
      })
  void cockpitsOwnSearchesAreAskedWronglyAsWell(String search) {
    for (String body : bodies) {
      assertThat(admin.webApplication("POST", plugin + search, body, it -> it).status())
          .as(body)
          .isLessThan(500);
    }
  }

  /** The paths that a pattern with a choice stands for. */
  private static Stream<String> ways(String method, String pattern) {
    var choice =
        CHOICE.matcher(
            pattern.replace(
                "(?:process|activity|variable|case)-instance",
                "process-instance|variable-instance"));
    if (!choice.find()) {
      return Stream.of(method + " " + pattern);
    }
    return Stream.of(choice.group(1).split("\\|", -1))
        .map(one -> method + " " + choice.replaceFirst(one));
  }

  private static List<String> bodies() {
    try (InputStream file = BadBodyTest.class.getResourceAsStream("/bad-input/bodies.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
