package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.e2e.Tasklist.Row;
import org.doorway.sandbox.story.Brokerage;
import org.doorway.sandbox.story.Sale;

/** The people of the brokerage at work in a running demo. */
final class HttpBrokerage implements Brokerage {

  private static final String LEAD = "lead";

  /** What has no due date comes last. */
  private static final Comparator<Row> FIRST_DUE =
      Comparator.comparing((Row row) -> row.due().isEmpty() ? "z" : row.due())
          .thenComparing(Row::name);

  private final DemoApplication demo;
  private final Map<String, Tasklist> people = new HashMap<>();
  private final List<String> rows = new ArrayList<>();

  HttpBrokerage(DemoApplication demo) {
    this.demo = demo;
  }

  /** The names of the rows in which tasks were found, in the order of their completion. */
  List<String> rows() {
    return rows;
  }

  @Override
  public LocalDateTime wallClock() {
    return demo.sandbox().now().toLocalDateTime();
  }

  @Override
  public void travelTo(LocalDateTime moment) {
    demo.sandbox().advanceTo(moment.atZone(DemoApplication.ZONE));
  }

  @Override
  public List<String> openTaskKeys(String opportunity) {
    return person(LEAD).rows(opportunity).stream().map(Row::key).sorted().toList();
  }

  /** The same where several are open: the one whose row has these words. */
  void complete(String opportunity, String task, String words, Map<String, Object> answers) {
    var user = row(LEAD, opportunity, task, words).assignee();
    submit(user, row(user, opportunity, task, words), answers);
    demo.sandbox().settle();
  }

  Row row(String user, String opportunity, String task) {
    return row(user, opportunity, task, "");
  }

  private Row row(String user, String opportunity, String task, String words) {
    var found =
        person(user).rows(opportunity).stream()
            .filter(row -> row.key().equals(task) && row.name().contains(words))
            .toList();
    assertThat(found).as(task + " among " + openTaskKeys(opportunity)).isNotEmpty();
    assertThat(task.equals(Sale.DEADLINE) || found.size() == 1).as("one " + task).isTrue();
    return Collections.min(found, FIRST_DUE);
  }

  /** Opens a task's form, fills it as the form allows, and lets what follows happen. */
  @Override
  public void complete(String opportunity, String task, Map<String, Object> answers) {
    submit(opportunity, task, answers);
    demo.sandbox().settle();
  }

  /** The same, before what it sends has left. */
  void submit(String opportunity, String task, Map<String, Object> answers) {
    var listed = row(LEAD, opportunity, task);
    if (listed.assignee().isEmpty()) {
      assertThat(person(LEAD).claim(listed).status()).isEqualTo(204);
    }
    var user = listed.assignee().isEmpty() ? LEAD : listed.assignee();
    submit(user, row(user, opportunity, task), answers);
  }

  private void submit(String user, Row row, Map<String, Object> answers) {
    var form = person(user).form(row);
    form.assertTellsWhatIsKnown();
    form.assertTakes(answers);
    var submitted = person(user).submitAsMeant(row, answers);
    assertThat(submitted.status()).as(row.name() + ": " + submitted.text()).isEqualTo(204);
    rows.add(row.name());
  }

  /** Submits the task that somebody has, without a look at what its form shows. */
  void enter(String opportunity, String task, Map<String, Object> answers) {
    String user = row(LEAD, opportunity, task).assignee();
    var submitted = person(user).submit(row(user, opportunity, task), answers);
    assertThat(submitted.status()).as(task + ": " + submitted.text()).isEqualTo(204);
  }

  /** The form of a task that somebody has, as they see it. */
  FormSheet form(String opportunity, String task) {
    return form(opportunity, task, "");
  }

  /** The same where several are open: of the one whose row has these words. */
  FormSheet form(String opportunity, String task, String words) {
    String user = row(LEAD, opportunity, task, words).assignee();
    return person(user).form(row(user, opportunity, task, words));
  }

  /** Everybody has to log in again, as after a restart. */
  void logOut() {
    people.clear();
  }

  private Tasklist person(String user) {
    return people.computeIfAbsent(user, demo::tasklist);
  }
}
