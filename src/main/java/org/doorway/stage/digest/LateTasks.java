package org.doorway.stage.digest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.doorway.engine.tasklist.TaskLinks;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.digest.MorningDigestProcess.OverdueTask;
import org.springframework.stereotype.Service;

/** Every open task whose due date has passed by more than a task may be late, whatever it is. */
@Service
class LateTasks {

  private static final String FIRST_CALL = "Task_CallTheClient";
  private static final String UPDATE_MLS = "Task_UpdateMls";

  /** Told of with its lead. */
  private static final String ASSIGN = "Task_AssignListingAgent";

  private final MorningDigestProcess tasks;
  private final TaskLinks links;
  private final Staff staff;
  private final BusinessTime time;
  private final DigestProperties properties;

  LateTasks(
      MorningDigestProcess tasks,
      TaskLinks links,
      Staff staff,
      BusinessTime time,
      DigestProperties properties) {
    this.tasks = tasks;
    this.links = links;
    this.staff = staff;
    this.time = time;
    this.properties = properties;
  }

  /** The whole office's, the one that is late longest first. */
  List<LateTask> all() {
    List<StaffMember> agents = staff.listingAgents();
    return tasks.overdue(time.now(), this::isLate, properties.most()).stream()
        .map(task -> told(task, Optional.of(whose(task, agents))))
        .toList();
  }

  /** One person's own. */
  List<LateTask> of(String user) {
    return tasks
        .overdue(
            time.now(), task -> task.assignee().equals(user) && isLate(task), properties.most())
        .stream()
        .map(task -> told(task, Optional.empty()))
        .toList();
  }

  private boolean isLate(OverdueTask task) {
    Duration grace =
        switch (task.key()) {
          case FIRST_CALL -> properties.firstCallLateAfter();
          case UPDATE_MLS -> properties.mlsLateAfter();
          default -> properties.lateAfter();
        };
    return !task.key().equals(ASSIGN) && !time.afterHours(task.due(), grace).isAfter(time.now());
  }

  private LateTask told(OverdueTask task, Optional<String> whose) {
    String since = "Was due " + time.shortWords(task.due());
    return new LateTask(
        task.name(),
        whose.map(person -> since + ", " + person).orElse(since),
        links.toTask(task.id()));
  }

  private static String whose(OverdueTask task, List<StaffMember> agents) {
    return agents.stream()
        .filter(agent -> agent.userId().equals(task.assignee()))
        .map(StaffMember::name)
        .findFirst()
        .orElse(task.assignee().isEmpty() ? "claimed by nobody" : "a team lead's");
  }

  /** One of them, in words for an email. */
  record LateTask(String name, String since, String url) {}
}
