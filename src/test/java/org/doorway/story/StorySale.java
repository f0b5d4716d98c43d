package org.doorway.story;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.doorway.form.SeenText;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;
import org.jspecify.annotations.Nullable;

/** One opportunity on its path, with everything that runs for it. */
public final class StorySale extends Sale {

  private final ProcessEngine engine;
  private final StoryBrokerage brokerage;
  private final ProcessInstance path;

  StorySale(StoryBrokerage brokerage, ProcessInstance path) {
    super(brokerage, path.getBusinessKey(), Plan.from(brokerage.today()));
    this.engine = brokerage.engine();
    this.brokerage = brokerage;
    this.path = path;
  }

  /** The sale that came in by another way than the start form. */
  public static StorySale ofCrmRecord(ProcessEngine engine, StoryBrokerage brokerage, long record) {
    String id =
        brokerage
            .tables()
            .sql("select opportunity_id from crm_link where crm_opportunity_id = ?")
            .param(record)
            .query(String.class)
            .single();
    return new StorySale(
        brokerage,
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey("seller-opportunity")
            .processInstanceBusinessKey(id)
            .singleResult());
  }

  public String pathId() {
    return path.getId();
  }

  @Override
  public StorySale complete(String key, Map<String, Object> answers) {
    super.complete(key, answers);
    return this;
  }

  /** The same, before anything that runs by itself has run. */
  public void submit(String key, Map<String, Object> answers) {
    brokerage.submit(id(), key, answers);
  }

  /** The one open task of that name. */
  public Task task(String key) {
    return brokerage.task(id(), key);
  }

  public TaskQuery openTasks() {
    return brokerage.openTasks(id());
  }

  /** What is read in the task's form. */
  public Map<String, Object> shown(String key) {
    return engine.getFormService().getTaskFormData(task(key).getId()).getFormFields().stream()
        .filter(known -> known.getValue().getValue() != null)
        .collect(
            Collectors.toMap(FormField::getId, known -> SeenText.of(known.getValue().getValue())));
  }

  /** The tasks of this sale that the person finds in Tasklist. */
  public List<String> tasksVisibleTo(String person) {
    return brokerage.as(person, this::openTaskKeys);
  }

  /** Everything that waits: tasks, timers, messages, in any process of the sale. */
  public SortedSet<String> waitingAt() {
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

  /** In the order in which they were written; a moment is an {@link Instant} on every database. */
  public List<Map<String, Object>> rows(String table) {
    var rows =
        brokerage
            .tables()
            .sql("select * from " + table + " where " + ofThis(table) + " order by 1")
            .param(id())
            .query()
            .listOfRows();
    rows.forEach(row -> row.replaceAll((column, value) -> plain(value)));
    return rows;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Timestamp moment) {
      return moment.toInstant();
    }
    return value instanceof OffsetDateTime moment ? moment.toInstant() : value;
  }

  private static String ofThis(String table) {
    if (table.startsWith("contract_")) {
      return "contract_id in (select id from contract where opportunity_id = ?)";
    }
    return (table.equals("opportunity") ? "id" : "opportunity_id") + " = ?";
  }

  /** Does something in the name of that person, with no more rights than theirs. */
  public void as(String person, Runnable work) {
    brokerage.as(
        person,
        () -> {
          work.run();
          return person;
        });
  }

  public ProcessEngine engine() {
    return engine;
  }
}
