package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.e2e.Tasklist.Row;

/** The people of the brokerage at work on one opportunity. */
final class Brokerage {

  private final DemoApplication demo;
  private final String opportunity;
  private final Map<String, Tasklist> people = new HashMap<>();
  private final List<String> rows = new ArrayList<>();

  Brokerage(DemoApplication demo, String opportunity) {
    this.demo = demo;
    this.opportunity = opportunity;
  }

  /** The names of the rows in which tasks were found, in the order of their completion. */
  List<String> rows() {
    return rows;
  }

  /** The ids of the open tasks' definitions. */
  List<String> openTasks() {
    return person("lead").rows(opportunity).stream().map(Row::key).sorted().toList();
  }

  Row row(String user, String task) {
    var found =
        person(user).rows(opportunity).stream().filter(row -> row.key().equals(task)).toList();
    assertThat(found).as(task + " among " + openTasks()).hasSize(1);
    return found.get(0);
  }

  void claim(String user, String task) {
    assertThat(person(user).claim(row(user, task)).status()).isEqualTo(204);
  }

  /** Opens a task's form, fills it as the form allows, and lets what follows happen. */
  void complete(String user, String task, Map<String, Object> answers) {
    var row = row(user, task);
    var form = person(user).form(row);
    form.assertTellsWhatIsKnown();
    form.assertTakes(answers);
    var submitted = person(user).submit(row, answers);
    assertThat(submitted.status()).as(task + ": " + submitted.text()).isEqualTo(204);
    rows.add(row.name());
    demo.sandbox().settle();
  }

  /** Everybody has to log in again, as after a restart. */
  void logOut() {
    people.clear();
  }

  private Tasklist person(String user) {
    return people.computeIfAbsent(user, demo::tasklist);
  }
}
