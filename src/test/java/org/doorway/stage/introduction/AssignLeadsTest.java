package org.doorway.stage.introduction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.doorway.story.TestStaff.LEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Monday's leads, assigned in one go. */
@ProcessTest
class AssignLeadsTest {

  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final int FULL = 15;

  @Autowired StoryBrokerage brokerage;
  @Autowired ProcessEngine engine;

  @Test
  void rowTellsWhatALeadDecidesBy() {
    // when
    var sale =
        brokerage.opportunity(
            Answers.with(StoryBrokerage.newOpportunity(), "street", "4100 Main St"));

    // then
    assertThat(sale.task(ASSIGN).getName())
        .isEqualTo(
            "Assign listing agent · Ada Seller · 4100 Main St · $450,000 · Website"
                + " · came in Nov 30, 10:00 AM · suggested: Alex Agent");
  }

  @Test
  void rowNamesNobodyWhoseDeskHasFilledUpMeanwhile() {
    // given
    List<StorySale> sales =
        IntStream.range(0, FULL).mapToObj(number -> brokerage.opportunity()).toList();
    var waiting = brokerage.opportunity();

    // when
    sales.forEach(sale -> sale.complete(ASSIGN, Answers.agentChosen(AGENT)));

    // then
    assertThat(waiting.task(ASSIGN).getName()).endsWith("suggested: Blair Agent");
    assertThat(waiting.shown(ASSIGN)).containsEntry("agentId", AGENT2);
    sales.get(0).atDesk(DeskAnswers.withdrawal());
    assertThat(waiting.task(ASSIGN).getName()).endsWith("suggested: Alex Agent");
  }

  @Test
  void rowsFollowSeveralThatAreAssignedAtOnce() {
    // given
    List<StorySale> sales =
        IntStream.range(0, 2 * FULL).mapToObj(number -> brokerage.opportunity()).toList();
    var waiting = brokerage.opportunity();
    Task round = round();

    // when
    complete(round, sales.stream().map(StorySale::id).toList());

    // then
    assertThat(waiting.task(ASSIGN).getName())
        .doesNotContain("suggested")
        .endsWith("came in Nov 30, 10:00 AM");
  }

  @Test
  void suggestedAgentIsChosenAlready() {
    // when
    var sale = brokerage.opportunity();

    // then
    assertThat(sale.shown(ASSIGN)).containsEntry("agentId", AGENT);
  }

  @Test
  void thirtyLeadsAreSharedOutAndEachGoesItsOwnWay() {
    // given
    List<StorySale> sales =
        IntStream.range(0, 30).mapToObj(number -> brokerage.opportunity()).toList();

    // when
    Task round = round();
    complete(round, ticked(round));

    // then
    assertThat(sales)
        .allSatisfy(
            sale -> {
              assertThat(sale.row("assignment")).containsEntry("LEAD_ID", LEAD);
              assertThat(sale.openTasks().taskDefinitionKey("Task_CallTheClient").count()).isOne();
              assertThat(sale.rows("form_record"))
                  .extracting(row -> row.get("FORM_ID"))
                  .contains("assign-listing-agent");
            });
    assertThat(
            sales.stream()
                .map(sale -> String.valueOf(sale.row("assignment").get("AGENT_ID")))
                .collect(groupingBy(agent -> agent, counting())))
        .isEqualTo(Map.of(AGENT, 15L, AGENT2, 15L));
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(15);
    assertThat(rounds()).isEmpty();
  }

  @Test
  void whatNobodyHasRoomForStaysUnlessTheLeadSaysSo() {
    // given
    IntStream.range(0, 31).forEach(number -> brokerage.opportunity());

    // when
    Task round = round();

    // then
    assertThat(ticked(round)).hasSize(30);
    assertThat(String.valueOf(known(round, "leadOptions"))).containsOnlyOnce("(full desk) ←");
  }

  @Test
  void whatIsNotTickedStaysInIncoming() {
    // given
    var kept = brokerage.opportunity();
    var given = brokerage.opportunity();

    // when
    complete(round(), List.of(given.id()));

    // then
    assertThat(kept.task(ASSIGN).getAssignee()).isNull();
    assertThat(given.openTasks().taskDefinitionKey(ASSIGN).count()).isZero();
    assertThat(rounds()).isEmpty();
  }

  @Test
  void whatSomebodyElseAssignedMeanwhileIsSkippedAndToldOf() {
    // given
    var taken = brokerage.opportunity();
    var left = brokerage.opportunity();
    Task round = round();
    List<String> ticked = ticked(round);
    taken.complete(ASSIGN, Answers.agentChosen(AGENT2));

    // when
    complete(round, ticked);

    // then
    assertThat(taken.row("assignment")).containsEntry("AGENT_ID", AGENT2);
    assertThat(left.openTasks().taskDefinitionKey(ASSIGN).count()).isZero();
    Task again = rounds().get(0);
    assertThat(String.valueOf(known(again, "skipped")))
        .contains("Ada Seller")
        .contains("It went to Blair Agent meanwhile");
    assertThat(ticked(again)).isEmpty();
    complete(again, List.of());
    assertThat(rounds()).isEmpty();
  }

  @Test
  void onlyWhatWasOfferedCanBeTicked() {
    // given
    brokerage.opportunity();
    Task round = round();
    var late = brokerage.opportunity();

    // when / then
    assertThatThrownBy(() -> complete(round, List.of(late.id())))
        .hasMessageContaining("This cannot be chosen now.");
    assertThatThrownBy(() -> submit(round, "{\"a\": [[1]]}"))
        .hasMessageContaining("This is no list of choices");
    assertThatThrownBy(() -> submit(round, "[\"" + late.id() + "\", {}]"))
        .hasMessageContaining("This is no list of choices");
  }

  @Test
  void withoutALeadThereIsNoList() {
    assertThatThrownBy(this::round).hasMessageContaining("Nobody waits for an agent just now");
  }

  private Task round() {
    brokerage.as(
        LEAD,
        () ->
            forms()
                .submitStartForm(
                    engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("assign-leads")
                        .latestVersion()
                        .singleResult()
                        .getId(),
                    Map.of()));
    return rounds().get(0);
  }

  private List<Task> rounds() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("Task_AssignSeveralLeads")
        .taskAssignee(LEAD)
        .list();
  }

  private List<String> ticked(Task round) {
    var ticked = new ArrayList<String>();
    ((SpinJsonNode) known(round, "leads"))
        .elements()
        .forEach(each -> ticked.add(each.stringValue()));
    return ticked;
  }

  private Object known(Task round, String key) {
    return brokerage.as(
        LEAD,
        () ->
            forms().getTaskFormData(round.getId()).getFormFields().stream()
                .filter(field -> field.getId().equals(key))
                .map(FormField::getValue)
                .findFirst()
                .orElseThrow()
                .getValue());
  }

  private void complete(Task round, List<String> leads) {
    submit(
        round,
        leads.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]")));
    brokerage.runJobs();
  }

  /** As Tasklist sends it. */
  private void submit(Task round, String json) {
    brokerage.as(
        LEAD,
        () -> {
          forms()
              .submitTaskForm(round.getId(), Map.of("leads", SpinValues.jsonValue(json).create()));
          return round;
        });
  }

  private FormService forms() {
    return engine.getFormService();
  }
}
