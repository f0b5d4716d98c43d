package org.doorway.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.web.WebStaff.AGENT;
import static org.doorway.web.WebStaff.AGENT2;
import static org.doorway.web.WebStaff.LEAD;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.Roles;
import org.doorway.engine.path.HandOver;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is done to an open task, it is in one person's list, who can take and complete it. */
@WebTest
class KeptTasksTest {

  private static final String CLERK = "clerk";
  private static final String TEMP = "temp";
  private static final String INCOMING = "Incoming";
  private static final Map<String, Browser> SESSIONS = new HashMap<>();

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;
  @Autowired private FilterService filters;
  @Autowired private HandOver handOver;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void moreStaff() {
    hire(CLERK);
    hire(TEMP);
    if (identity.createGroupQuery().groupMember(TEMP).count() == 0) {
      identity.createMembership(TEMP, Roles.LISTING_AGENTS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST   | /unclaim               |                                             | 204 | agent",
        "POST   | /assignee              | {'userId': null}                            | 204 | agent",
        "POST   | /claim                 | {'userId': null}                            | 204 | agent",
        "POST   | /assignee              | {'userId': 'agent2'}                        | 204 | agent2",
        "POST   | /assignee              | {'userId': 'lead'}                          | 204 | lead",
        "POST   | /assignee              | {'userId': 'clerk'}                         | 400 | agent",
        "POST   | /assignee              | {'userId': 'nobody'}                        | 400 | agent",
        "POST   | /assignee              | {'userId': ''}                              | 400 | agent",
        "POST   | /assignee              | {'userId': 'AGENT'}                         | 400 | agent",
        "POST   | /claim                 | {'userId': 'agent2'}                        | 400 | agent",
        "POST   | /claim                 | {'userId': 'lead'}                          | 409 | agent",
        "POST   | /delegate              | {'userId': 'agent2'}                        | 404 | agent",
        "POST   | /resolve               | {}                                          | 404 | agent",
        "POST   | /identity-links        | {'userId': 'agent2', 'type': 'candidate'}   | 400 | agent",
        "POST   | /identity-links        | {'groupId': 'x-group', 'type': 'candidate'} | 400 | agent",
        "POST   | /identity-links        | {'userId': 'agent2', 'type': 'owner'}       | 400 | agent",
        "POST   | /identity-links        | {'userId': 'agent2', 'type': 'assignee'}    | 204 | agent2",
        "POST   | /identity-links        | {'userId': 'clerk', 'type': 'assignee'}     | 400 | agent",
        "POST   | /identity-links/delete | {'userId': 'agent', 'type': 'assignee'}     | 204 | agent",
        "POST   | /identity-links/delete | {'userId': 'agent', 'type': 'candidate'}    | 400 | agent",
        "PUT    |                        | {'assignee': null}                          | 204 | agent",
        "PUT    |                        | {'assignee': 'lead'}                        | 204 | lead",
        "PUT    |                        | {'assignee': 'clerk'}                       | 400 | agent",
        "PUT    |                        | {'due': null}                               | 204 | agent",
        "PUT    |                        | {'due': '2031-05-05T10:00:00.000+0000'}      | 204 | agent",
        "PUT    |                        | {'followUp': '2031-05-05T10:00:00.000+0000'} | 204 | agent",
        "PUT    |                        | {'priority': 99}                            | 204 | agent",
        "PUT    |                        | {'name': null}                              | 400 | agent",
        "PUT    |                        | {'name': 'Something else'}                  | 400 | agent",
        "PUT    |                        | {'description': null}                       | 400 | agent",
        "PUT    |                        | {'owner': 'agent2'}                         | 400 | agent",
        "PUT    |                        | {'delegationState': 'PENDING'}              | 400 | agent",
        "PUT    |                        | {'delegationState': 'RESOLVED'}             | 400 | agent",
        "PUT    |                        | {'parentTaskId': 'another'}                 | 400 | agent",
        "PUT    |                        | {'caseInstanceId': 'a-case'}                | 400 | agent",
        "PUT    |                        | {'tenantId': 'a-tenant'}                    | 400 | agent",
        "DELETE |                        |                                             | 404 | agent",
      })
  void agentsTaskStaysWithSomebody(
      String method, String way, String body, int status, String whose) {
    Task task = office.taskOfTheAgent();

    Answer answer = does(LEAD, method, task, way, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertIsIn(whose + "'s My tasks", task);
    assertIsCompletedBy(whose, task, Map.of("clientAnswer", "notReached", "callNotes", "Busy"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST   | /claim                 | {'userId': 'lead'}                             | 204 | lead's My tasks",
        "POST   | /assignee              | {'userId': 'lead'}                             | 204 | lead's My tasks",
        "POST   | /unclaim               |                                                | 204 | lead's Incoming",
        "POST   | /claim                 | {'userId': 'agent'}                            | 400 | lead's Incoming",
        "POST   | /assignee              | {'userId': 'agent'}                            | 400 | lead's Incoming",
        "POST   | /assignee              | {'userId': 'clerk'}                            | 400 | lead's Incoming",
        "POST   | /identity-links/delete | {'groupId': 'team-leads', 'type': 'candidate'} | 400 | lead's Incoming",
        "POST   | /identity-links        | {'groupId': 'team-leads', 'type': 'candidate'} | 400 | lead's Incoming",
        "PUT    |                        | {'assignee': 'agent'}                          | 400 | lead's Incoming",
        "PUT    |                        | {'assignee': 'lead'}                           | 204 | lead's My tasks",
        "PUT    |                        | {'due': null}                                  | 204 | lead's Incoming",
        "DELETE |                        |                                                | 404 | lead's Incoming",
      })
  void taskOfTheLeadsStaysWithThem(
      String method, String way, String body, int status, String list) {
    Task task = office.taskOfTheLead();

    Answer answer = does(LEAD, method, task, way, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertIsIn(list, task);
    assertIsCompletedBy(LEAD, task, Map.of("agentId", AGENT));
  }

  @Test
  void whoIsRefusedIsToldWhy() {
    Task task = office.taskOfTheAgent();
    Task assign = office.taskOfTheLead();

    assertThat(does(LEAD, "POST", task, "/assignee", "{'userId': 'clerk'}").message())
        .isEqualTo("clerk cannot work on this task. It is for listing agents and team leads");
    assertThat(does(LEAD, "POST", assign, "/assignee", "{'userId': 'agent'}").message())
        .isEqualTo("agent cannot work on this task. It is for team leads");
    assertThat(does(LEAD, "PUT", task, "", "{'parentTaskId': 'another'}").message())
        .isEqualTo("The parent task of a task cannot be changed; send it as it is");
    assertThat(submits(LEAD, task, Map.of("clientAnswer", "notReached")).message())
        .startsWith("This task is not assigned to you.");
  }

  /** The engine would let a lead complete what is nobody's yet, and an admin what is anybody's. */
  @ParameterizedTest
  @CsvSource({"lead", "admin"})
  void nobodyCompletesATaskWithoutHavingTakenIt(String person) {
    Task call = office.taskOfTheAgent();
    Task assign = office.taskOfTheLead();

    assertThat(submits(person, call, Map.of("clientAnswer", "notReached")).status()).isEqualTo(403);
    assertThat(submits(person, assign, Map.of("agentId", AGENT)).status()).isEqualTo(403);

    assertThat(does(person, "POST", call, "/assignee", "{'userId': '" + person + "'}").status())
        .isEqualTo(204);
    assertThat(does(person, "POST", assign, "/claim", "{'userId': '" + person + "'}").status())
        .isEqualTo(204);
    assertIsIn(person + "'s My tasks", call);
    assertIsIn(person + "'s My tasks", assign);
    assertIsCompletedBy(person, call, Map.of("clientAnswer", "notReached", "callNotes", "Busy"));
    assertIsCompletedBy(person, assign, Map.of("agentId", AGENT));
  }

  @Test
  void whatSomebodyLeavesBehindIsIncomingUntilTheOpportunityIsHandedOver() {
    // given
    Task call = office.taskOfTheAgent();
    var sale = new OpportunityId(office.businessKey(call));
    handOver.to(TEMP, sale);
    assertIsIn(TEMP + "'s My tasks", call);
    String desk = taskOf(sale, "Task_ListingDesk").getId();

    // when
    Browser admin = signedIn(WebStaff.ADMIN);
    Answer deleted = admin.tasklist("DELETE", "/user/temp", "");
    Answer left = admin.tasklist("DELETE", "/group/listing-agents/members/temp", "");

    // then
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(409);
    assertThat(left.status()).as(left.body()).isEqualTo(204);
    assertIsIn("lead's Incoming", call);
    assertThat(does(LEAD, "POST", call, "/assignee", "{'userId': 'lead'}").status()).isEqualTo(204);
    assertThat(does(LEAD, "POST", call, "/unclaim", "").status()).isEqualTo(204);
    assertIsIn("lead's Incoming", call);

    handOver.to(AGENT2, sale);
    assertIsIn("agent2's My tasks", call);
    assertThat(taskOf(sale, "Task_ListingDesk").getId()).isEqualTo(desk);
    assertThat(taskOf(sale, "Task_ListingDesk").getAssignee()).isEqualTo(AGENT2);
    assertIsCompletedBy(AGENT2, call, Map.of("clientAnswer", "notReached", "callNotes", "Busy"));
  }

  @Test
  void whatComesUpForAnAgentWhoHasLeftIsIncoming() {
    // given
    Task call = office.taskOfTheAgent();
    handOver.to(TEMP, new OpportunityId(office.businessKey(call)));
    identity.deleteMembership(TEMP, Roles.LISTING_AGENTS);
    does(LEAD, "POST", call, "/assignee", "{'userId': 'lead'}");

    // when
    assertIsCompletedBy(LEAD, call, Map.of("clientAnswer", "visit", "callNotes", "Next week"));
    office.runJobs();

    // then
    Task next = taskOf(new OpportunityId(office.businessKey(call)), "Task_SchedulePropertyVisit");
    assertIsIn("lead's Incoming", next);
  }

  @Test
  void leadWhoLeavesPutsTheTaskBack() {
    Task task = office.taskOfTheLead();
    identity.createMembership(TEMP, Roles.TEAM_LEADS);
    tasks.setAssignee(task.getId(), TEMP);

    identity.deleteMembership(TEMP, Roles.TEAM_LEADS);

    assertIsIn("lead's Incoming", task);
  }

  @Test
  void tasksComeAndGoWithTheirProcessesAlone() {
    Task task = office.taskOfTheAgent();
    var before = office.stored();

    Answer created =
        signedIn(WebStaff.ADMIN)
            .tasklist("POST", "/task/create", Map.of("name", "Mine", "assignee", AGENT));
    Answer deleted = does(WebStaff.ADMIN, "DELETE", task, "", "");

    assertThat(created.status()).isEqualTo(404);
    assertThat(deleted.status()).isEqualTo(404);
    assertThat(office.stored()).isEqualTo(before);
  }

  @Test
  void noGrantIsWrittenForATask() {
    Task task = office.taskOfTheAgent();
    does(LEAD, "POST", task, "/assignee", "{'userId': 'lead'}");
    assertIsCompletedBy(LEAD, task, Map.of("clientAnswer", "notReached", "callNotes", "Busy"));

    // 7 is a task, and * what admins may do to all of them
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from act_ru_authorization
                    where resource_type_ = 7 and resource_id_ <> '*'
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** In that list, and in nobody else's; and nobody sees it but its owner and who sees all. */
  private void assertIsIn(String list, Task task) {
    var found = new ArrayList<String>();
    for (String person : List.of(LEAD, AGENT, AGENT2, TEMP, WebStaff.ADMIN)) {
      Browser browser = signedIn(person);
      for (String name : List.of(INCOMING, "My tasks", "My listings")) {
        if (shows(browser, name, task) && !(name.equals(INCOMING) && !person.equals(LEAD))) {
          found.add(person + "'s " + name);
        }
      }
      boolean seesAll = person.equals(LEAD) || person.equals(WebStaff.ADMIN);
      boolean isTheirs = list.startsWith(person + "'s ");
      assertThat(browser.tasklist("GET", "/task/" + task.getId(), "").status())
          .as(person)
          .isIn(seesAll || isTheirs ? List.of(200) : List.of(401, 404));
    }
    assertThat(found).containsExactly(list);
  }

  private boolean shows(Browser browser, String name, Task task) {
    Filter filter = filters.createFilterQuery().filterName(name).singleResult();
    Answer list =
        browser.tasklist("POST", "/filter/%s/list?maxResults=1000".formatted(filter.getId()), "{}");
    return list.status() == 200
        && StreamSupport.stream(list.json().spliterator(), false)
            .anyMatch(row -> row.path("id").asText().equals(task.getId()));
  }

  private void assertIsCompletedBy(String person, Task task, Map<String, Object> answers) {
    Answer taken = does(person, "POST", task, "/claim", "{'userId': '" + person + "'}");
    assertThat(taken.status()).as(taken.body()).isEqualTo(204);
    Answer done = submits(person, task, answers);
    assertThat(done.status()).as(done.body()).isEqualTo(204);
    assertThat(office.isOpen(task)).isFalse();
  }

  private Answer submits(String person, Task task, Map<String, Object> answers) {
    return signedIn(person)
        .tasklist("POST", "/task/" + task.getId() + "/submit-form", Browser.variables(answers));
  }

  /** A change of the task itself is sent with the rest as it is, as Tasklist does. */
  private Answer does(String person, String method, Task task, String way, String body) {
    Browser browser = signedIn(person);
    String path = "/task/" + task.getId() + (way == null ? "" : way);
    String json = body == null ? "" : body.replace('\'', '"');
    if (!method.equals("PUT")) {
      return browser.tasklist(method, path, json);
    }
    ObjectNode whole = office.asTasklistSends(task);
    try {
      whole.setAll((ObjectNode) Browser.JSON.readTree(json));
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
    return browser.tasklist(method, path, whole.toString());
  }

  private Task taskOf(OpportunityId sale, String step) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(sale.value())
        .taskDefinitionKey(step)
        .singleResult();
  }

  private void hire(String id) {
    if (identity.createUserQuery().userId(id).count() == 0) {
      var user = identity.newUser(id);
      user.setFirstName(id);
      user.setLastName("of Door");
      user.setPassword(WebStaff.PASSWORD);
      identity.saveUser(user);
    }
  }

  /** Signed in once, but for who comes and goes. */
  private Browser signedIn(String user) {
    if (user.equals(TEMP)) {
      SESSIONS.remove(user);
    }
    return SESSIONS.computeIfAbsent(
        user,
        name -> {
          var browser = new Browser(port, office.engineName());
          browser.signIn(name, "tasklist");
          return browser;
        });
  }
}
