package org.doorway.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.Roles;
import org.doorway.world.crm.Crm;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application seen from behind: what is stored, and how to bring a sale to a task. */
@TestComponent
public class Office {

  private final AtomicInteger houseNumber = new AtomicInteger(100);
  private final ProcessEngine engine;
  private final ManagementService management;
  private final TaskService tasks;
  private final HistoryService history;
  private final IdentityService identity;
  private final JdbcClient jdbc;
  private final Crm crm;

  public Office(ProcessEngine engine, JdbcClient jdbc, Crm crm) {
    this.engine = engine;
    this.management = engine.getManagementService();
    this.tasks = engine.getTaskService();
    this.history = engine.getHistoryService();
    this.identity = engine.getIdentityService();
    this.jdbc = jdbc;
    this.crm = crm;
  }

  public String engineName() {
    return engine.getName();
  }

  /** What the start form asks for, of a property that nobody entered before. */
  public Map<String, Object> newOpportunity() {
    return Map.of(
        "firstName", "Sam",
        "lastName", "Seller",
        "email", "sam@seller.example",
        "street", houseNumber.getAndIncrement() + " Oak Street",
        "city", "Dallas",
        "state", "TX",
        "postalCode", "75204",
        "source", "website");
  }

  /** A new opportunity, whose agent a team lead is to assign. */
  public Task taskOfTheLead() {
    given(crm.findOrCreatePerson(any())).willReturn(1L);
    given(crm.findOrCreateOpportunity(any())).willReturn(2L);
    var form = newOpportunity();
    String instance =
        asLead(
            () ->
                engine
                    .getFormService()
                    .submitStartForm(mainProcess(), form)
                    .getProcessInstanceId());
    runJobs();
    return taskUnder(instance, "Task_AssignListingAgent");
  }

  /** An opportunity of the agent, who is to call the client. */
  public Task taskOfTheAgent() {
    Task assign = taskOfTheLead();
    leadAssigns(assign);
    runJobs();
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey(assign))
        .taskDefinitionKey("Task_CallTheClient")
        .singleResult();
  }

  /** The lead gives it to the agent; nothing that follows has happened yet. */
  public void leadAssigns(Task assign) {
    asLead(
        () -> {
          tasks.claim(assign.getId(), WebStaff.LEAD);
          tasks.complete(assign.getId(), Map.of("agentId", WebStaff.AGENT));
          return null;
        });
  }

  public String businessKey(Task task) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  /** The evidence kept of the last form that was completed for the task's opportunity. */
  public String lastAnswers(Task task) {
    return jdbc.sql(
            "select answers from form_record where opportunity_id = ? order by id desc limit 1")
        .param(businessKey(task))
        .query(String.class)
        .single();
  }

  public boolean isOpen(Task task) {
    return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
  }

  /** Everything that a refused request must leave as it was. */
  public List<Long> stored() {
    return List.of(
        history.createHistoricProcessInstanceQuery().count(),
        history.createHistoricVariableInstanceQuery().count(),
        tasks.createTaskQuery().count(),
        count("opportunity"),
        count("form_record"),
        count("appointment"));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  public String mainProcess() {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey("seller-opportunity")
        .latestVersion()
        .singleResult()
        .getId();
  }

  /** Everything of a task that a change of it sends, changed or not. */
  public ObjectNode asTasklistSends(Task task) {
    Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
    return Browser.JSON
        .createObjectNode()
        .put("name", now.getName())
        .put("description", now.getDescription())
        .put("assignee", now.getAssignee())
        .put("owner", now.getOwner())
        .put("priority", now.getPriority());
  }

  private Task taskUnder(String root, String step) {
    return tasks.createTaskQuery().taskDefinitionKey(step).list().stream()
        .filter(task -> rootOf(task).equals(root))
        .findFirst()
        .orElseThrow();
  }

  private String rootOf(Task task) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getRootProcessInstanceId();
  }

  public void runJobs() {
    for (var due = executable(); !due.isEmpty(); due = executable()) {
      management.executeJob(due.get(0).getId());
    }
  }

  private List<Job> executable() {
    return management.createJobQuery().executable().withRetriesLeft().listPage(0, 1);
  }

  private <T> T asLead(Supplier<T> work) {
    identity.setAuthentication(WebStaff.LEAD, List.of(Roles.TEAM_LEADS));
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
