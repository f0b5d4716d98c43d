package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.doorway.e2e.Tasklist.Filter;
import org.doorway.e2e.Tasklist.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees and may do what. */
@TestInstance(Lifecycle.PER_CLASS)
class RolesTest {

  private final DemoApplication demo = DemoApplication.running();

  private WebSale sale;

  @BeforeAll
  void anOpportunityOfTheFirstAgent() {
    sale = WebSale.of("Roles", "12 Elm St").assigned();
  }

  @Test
  void agentSeesNothingOfAnotherAgentsOpportunity() {
    var other = demo.tasklist("agent2");
    var call = sale.row("agent", "Task_CallTheClient");

    assertThat(other.rows(sale.id())).isEmpty();
    assertThat(other.get("/task/" + call.id()).status()).isIn(403, 404);
    assertThat(other.get("/task/" + call.id() + "/deployed-form").status()).isIn(403, 404);
    assertThat(other.get("/task/" + call.id() + "/form-variables").status()).isIn(403, 404);
    assertThat(other.claim(call).status()).isEqualTo(403);
    assertThat(other.submit(call, Map.of("clientAnswer", "notReached")).status()).isEqualTo(403);
    assertThat(sale.openTaskKeys()).contains("Task_CallTheClient");
  }

  @Test
  void teamLeadSeesTheTeamsTasksAndMayTakeThemOver() {
    var lead = demo.tasklist("lead");

    assertThat(lead.rows(sale.id()))
        .extracting(Row::key)
        .contains("Task_CallTheClient", "Task_ListingDesk");
  }

  @ParameterizedTest
  @CsvSource({
    "lead, cockpit, 403", "lead, admin, 403", "lead, tasklist, 200",
    "agent, cockpit, 403", "agent, admin, 403", "agent, tasklist, 200",
    "admin, cockpit, 200", "admin, admin, 200", "admin, tasklist, 200",
  })
  void everybodyEntersTheApplicationsOfTheirRole(String user, String application, int status) {
    assertThat(Tasklist.login(demo, user, application).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"lead, 0", "agent, 0", "agent2, 0", "admin, 5"})
  void onlyAdminsSeeRunningInstances(String user, int instances) {
    var running = demo.tasklist(user).list("/process-instance?businessKey=" + sale.id());

    assertThat(running).hasSize(instances);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lead  | Incoming, My tasks, Late, My team's listings",
        "agent | My tasks, My listings, Late",
      })
  void everybodyFindsTheListsOfTheirRole(String user, String lists) {
    assertThat(demo.tasklist(user).filters())
        .extracting(Filter::name)
        .containsExactly(lists.split(", "));
  }

  @Test
  void listsHoldWhatTheirNamesSay() {
    var incoming = WebSale.of("Incoming", "13 Elm St");

    assertThat(list("lead", "Incoming"))
        .anyMatch(
            row ->
                row.startsWith(
                    "Assign listing agent · Grace Incoming · 13 Elm St · $450,000 · Website"));
    assertThat(list("lead", "My team's listings"))
        .contains("Listing desk · Grace Roles · 12 Elm St · Staging");
    assertThat(list("agent", "My tasks"))
        .contains("Call the client · Grace Roles · 12 Elm St · Staging")
        .noneMatch(name -> name.startsWith("Listing desk"));
    assertThat(list("agent", "My listings"))
        .contains("Listing desk · Grace Roles · 12 Elm St · Staging");
    assertThat(list("agent2", "My tasks")).noneMatch(name -> name.contains("Grace Roles"));
    assertThat(incoming.openTaskKeys()).containsExactly("Task_AssignListingAgent");
  }

  private List<String> list(String user, String name) {
    var tasklist = demo.tasklist(user);
    var filter = tasklist.filters().stream().filter(each -> each.name().equals(name)).findFirst();
    return tasklist.rowsOf(filter.orElseThrow()).stream().map(Row::name).toList();
  }
}
