package org.doorway.sandbox.story;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.doorway.engine.tasklist.RefusedForm;

/** The brokerage in the engine's own JVM; everybody has no more rights there than theirs. */
public abstract class EngineBrokerage implements Brokerage {

  private static final String LEAD = "lead";

  private final ProcessEngine engine;
  private final ZoneId zone;

  protected EngineBrokerage(ProcessEngine engine, ZoneId zone) {
    this.engine = engine;
    this.zone = zone;
  }

  /** Lets happen by itself what follows from what somebody did. */
  protected abstract void settle();

  /** Does what the application itself would do. */
  public <T> T work(Supplier<T> work) {
    return work.get();
  }

  @Override
  public LocalDateTime wallClock() {
    return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), zone);
  }

  /** Takes an opportunity in as the team lead; nothing that follows has happened. */
  public ProcessInstance takeIn(Map<String, Object> answers) {
    String process =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("seller-opportunity")
            .latestVersion()
            .singleResult()
            .getId();
    return as(LEAD, () -> work(() -> engine.getFormService().submitStartForm(process, answers)));
  }

  @Override
  public void complete(String opportunity, String key, Map<String, Object> answers) {
    submit(opportunity, key, answers);
    settle();
  }

  /** The same, before anything that runs by itself has run. */
  public void submit(String opportunity, String key, Map<String, Object> answers) {
    Task task = task(opportunity, key);
    String person = task.getAssignee() == null ? LEAD : task.getAssignee();
    if (task.getAssignee() == null) {
      act(person, () -> tasks().claim(task.getId(), person));
    }
    complete(person, task, answers);
  }

  /** One of several of the same name. */
  public void complete(Task task, Map<String, Object> answers) {
    complete(task.getAssignee(), task, answers);
    settle();
  }

  /** What people of a story enter is meant, however unlikely it is; and what follows is read. */
  private void complete(String person, Task task, Map<String, Object> answers) {
    try {
      act(person, () -> tasks().complete(task.getId(), answers));
    } catch (RefusedForm refused) {
      var confirmed = confirmed(answers, refused);
      if (confirmed.equals(answers)) {
        throw refused;
      }
      complete(person, task, confirmed);
    }
  }

  private static Map<String, Object> confirmed(Map<String, Object> answers, RefusedForm refused) {
    var confirmed = new HashMap<>(answers);
    refused
        .confirmation()
        .lines()
        .forEach(line -> confirmed.merge(RefusedForm.CONFIRMED, line, EngineBrokerage::and));
    return confirmed;
  }

  private static Object and(Object confirmed, Object line) {
    return String.valueOf(confirmed).lines().anyMatch(line::equals)
        ? confirmed
        : confirmed + "\n" + line;
  }

  @Override
  public List<String> openTaskKeys(String opportunity) {
    return openTasks(opportunity).listPage(0, 1000).stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  public TaskQuery openTasks(String opportunity) {
    return tasks().createTaskQuery().processInstanceBusinessKey(opportunity);
  }

  /** The open task of that name; of the deadlines the one that is due first. */
  public Task task(String opportunity, String key) {
    TaskQuery named = openTasks(opportunity).taskDefinitionKey(key);
    List<Task> open =
        key.equals(Sale.DEADLINE)
            ? named.orderByDueDate().asc().orderByTaskName().asc().listPage(0, 1)
            : named.listPage(0, 2);
    if (open.size() != 1) {
      throw new IllegalStateException(key + " is not open; open are " + openTaskKeys(opportunity));
    }
    return open.get(0);
  }

  /** Does something in the name of that person. */
  public <T> T as(String person, Supplier<T> work) {
    var identity = engine.getIdentityService();
    List<String> groups =
        identity.createGroupQuery().groupMember(person).list().stream()
            .map(group -> group.getId())
            .toList();
    identity.setAuthentication(person, groups);
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  public ProcessEngine engine() {
    return engine;
  }

  private void act(String person, Runnable act) {
    as(
        person,
        () ->
            work(
                () -> {
                  act.run();
                  return person;
                }));
  }

  private TaskService tasks() {
    return engine.getTaskService();
  }
}
