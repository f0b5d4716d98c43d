package org.doorway.story;

import static org.doorway.story.TestStaff.LEAD;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** One opportunity on its path, with everything that runs for it. */
public final class Sale {

  public static final String DESK = "Task_ListingDesk";

  private final ProcessEngine engine;
  private final Brokerage brokerage;
  private final ProcessInstance path;

  private Sale(ProcessEngine engine, Brokerage brokerage, ProcessInstance path) {
    this.engine = engine;
    this.brokerage = brokerage;
    this.path = path;
  }

  public static Sale start(ProcessEngine engine, Brokerage brokerage, Map<String, Object> answers) {
    String process =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("seller-opportunity")
            .latestVersion()
            .singleResult()
            .getId();
    return as(
        engine,
        LEAD,
        () ->
            new Sale(
                engine,
                brokerage,
                brokerage.work(() -> engine.getFormService().submitStartForm(process, answers))));
  }

  /** The sale that came in by another way than the start form. */
  public static Sale ofCrmRecord(ProcessEngine engine, Brokerage brokerage, long record) {
    String id =
        brokerage
            .tables()
            .sql("select opportunity_id from crm_link where crm_opportunity_id = ?")
            .param(record)
            .query(String.class)
            .single();
    return new Sale(
        engine,
        brokerage,
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey("seller-opportunity")
            .processInstanceBusinessKey(id)
            .singleResult());
  }

  public String id() {
    return path.getBusinessKey();
  }

  public String pathId() {
    return path.getId();
  }

  /** Completes the open task as the person it waits for; a lead claims it first. */
  public Sale complete(String key, Map<String, Object> answers) {
    submit(key, answers);
    brokerage.runJobs();
    return this;
  }

  /** The same, before anything that runs by itself has run. */
  public void submit(String key, Map<String, Object> answers) {
    Task task = task(key);
    if (task.getAssignee() == null) {
      as(LEAD, () -> brokerage.work(() -> tasks().claim(task.getId(), LEAD)));
    }
    String person = task.getAssignee() == null ? LEAD : task.getAssignee();
    as(person, () -> brokerage.work(() -> tasks().complete(task.getId(), answers)));
  }

  /** Does something at the listing desk. */
  public Sale atDesk(Map<String, Object> answers) {
    return complete(DESK, answers);
  }

  /** The one open task of that name. */
  public Task task(String key) {
    Task task = openTasks().taskDefinitionKey(key).singleResult();
    if (task == null) {
      throw new AssertionError(key + " is not open; open are " + openTaskKeys());
    }
    return task;
  }

  public TaskQuery openTasks() {
    return tasks().createTaskQuery().processInstanceBusinessKey(id());
  }

  public List<String> openTaskKeys() {
    return openTasks().list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
  }

  /** What the task's form shows. */
  public Map<String, Object> shown(String key) {
    return engine.getFormService().getTaskFormData(task(key).getId()).getFormFields().stream()
        .collect(Collectors.toMap(FormField::getId, known -> known.getValue().getValue()));
  }

  /** The tasks of this sale that the person finds in Tasklist. */
  public List<String> tasksVisibleTo(String person) {
    return as(engine, person, this::openTaskKeys);
  }

  /** Everything that waits: tasks, timers, messages, in any process of the sale. */
  public TreeSet<String> waitingAt() {
    var active = new TreeSet<String>();
    instances().forEach(id -> active.addAll(engine.getRuntimeService().getActiveActivityIds(id)));
    return active;
  }

  public List<String> instances() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id())
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .toList();
  }

  /** When the timer of that name is due. */
  public Date due(String timer) {
    return jobs().activityId(timer).singleResult().getDuedate();
  }

  public JobQuery jobs() {
    return engine.getManagementService().createJobQuery().rootProcessInstanceId(pathId());
  }

  /** How often the sale came through that step. */
  public int times(String step) {
    return brokerage
        .tables()
        .sql(
            """
            select count(*) from act_hi_actinst
            where root_proc_inst_id_ in
              (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)
              and act_id_ = ? and end_time_ is not null
            """)
        .params(id(), step)
        .query(Integer.class)
        .single();
  }

  /** The sale's only row in a table of ours. */
  public Map<String, Object> row(String table) {
    return rows(table).stream()
        .reduce(
            (one, other) -> {
              throw new AssertionError(table + " has more than one row");
            })
        .orElseThrow(() -> new AssertionError(table + " has no row"));
  }

  public List<Map<String, Object>> rows(String table) {
    String key = table.equals("opportunity") ? "id" : "opportunity_id";
    return brokerage
        .tables()
        .sql("select * from " + table + " where " + key + " = ?")
        .param(id())
        .query()
        .listOfRows();
  }

  /** Does something in the name of that person, with no more rights than theirs. */
  public void as(String person, Runnable work) {
    as(
        engine,
        person,
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T as(ProcessEngine engine, String person, Supplier<T> work) {
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

  private TaskService tasks() {
    return engine.getTaskService();
  }
}
