package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.RoleTable.Role;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The tables of {@code docs/roles.md}, each cell tried through the real doors. A cell begins with
 * yes or no; what is refused must be refused in a civil way and have changed nothing. What was
 * found is in {@code target/roles.md}.
 */
@WebTest
class RoleTableTest {

  private static final Path TABLE = Path.of("docs", "roles.md");
  private static final Path FOUND = Path.of("target", "roles.md");

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private ProcessEngine engine;

  @Test
  void everyCellIsTrue() throws IOException {
    // given
    Map<String, Map<Role, String>> written = RoleTable.read(TABLE);
    var callers = new Callers(port, office.engineName(), engine.getIdentityService());
    Map<String, Action> actions = actions(callers);
    assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(actions.keySet());

    // when
    var found = new LinkedHashMap<String, Map<Role, String>>();
    var wrong = new ArrayList<String>();
    written.forEach(
        (name, cells) -> {
          Action action = Objects.requireNonNull(actions.get(name));
          var row = new EnumMap<Role, String>(Role.class);
          var subject = new AtomicReference<@Nullable Task>(action.subject().apply(office));
          cells.forEach(
              (role, cell) -> {
                Outcome outcome = attempt(action, callers.of(role), subject.get());
                row.put(role, outcome.cell());
                if (outcome.isDone()) {
                  // What was only refused is there for the next role as well.
                  subject.set(action.subject().apply(office));
                }
                if (!outcome.agreesWith(cell)) {
                  wrong.add("%s, %s: '%s', but %s".formatted(name, role, cell, outcome));
                }
              });
          found.put(name, row);
        });
    Files.writeString(FOUND, RoleTable.write(found));

    // then
    assertThat(wrong).isEmpty();
  }

  private Map<String, Action> actions(Callers callers) {
    var actions = new LinkedHashMap<String, Action>();
    actions.putAll(new OpportunityActions(port, office, engine).all());
    actions.putAll(new TaskActions(office).all());
    actions.putAll(new OperationActions(office, engine).all());
    actions.putAll(new PeopleActions(callers, engine.getIdentityService()).all());
    return actions;
  }

  private Outcome attempt(Action action, Caller who, @Nullable Task subject) {
    var before = office.stored();
    Answer answer = action.attempt().by(who, subject);
    boolean done = action.isDone(answer);
    return new Outcome(done, answer.status(), done || office.stored().equals(before));
  }

  private record Outcome(boolean isDone, int status, boolean isHarmless) {

    String cell() {
      return isDone ? "yes" : "no";
    }

    boolean agreesWith(String written) {
      return written.startsWith(cell())
          && isHarmless
          && (status < 300 || List.of(400, 401, 403, 404, 405).contains(status));
    }
  }
}
