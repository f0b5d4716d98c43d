package org.doorway.inbound.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.CrmRecords.HOME;
import static org.doorway.story.CrmRecords.SELLER;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.TestStaff.LEAD;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.Roles;
import org.doorway.form.SeenText;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.CrmRecords;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmRejectedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Opportunities that somebody opened in the CRM. */
@ProcessTest
class CrmIntakeTest {

  private static final long RECORD = 4956209;
  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final Optional<String> NO_ADDRESS = Optional.of("the blue house by the lake");

  @Autowired StoryBrokerage brokerage;
  @Autowired ProcessEngine engine;
  @Autowired Crm crm;
  @Autowired CrmChanges changes;
  @Autowired CrmPoll poll;

  private CrmRecords records;

  @BeforeEach
  void crmIsThere() {
    records = new CrmRecords(changes);
  }

  @Test
  void opportunityOpenedInTheCrmIsTakenIn() {
    // when
    records.openedFor(RECORD, "agent2@doorway.example");
    read();

    // then
    var sale = StorySale.ofCrmRecord(engine, brokerage, RECORD);
    assertThat(sale).waitsForPeopleAt(ASSIGN);
    assertThat(sale.row("seller"))
        .containsEntry("FIRST_NAME", "Grace")
        .containsEntry("LAST_NAME", "Hopper")
        .containsEntry("EMAIL", "grace@seller.example")
        .containsEntry("PHONE", "+12145550144");
    assertThat(sale.row("opportunity"))
        .containsEntry("STREET", "4100 Main St")
        .containsEntry("UNIT", "7")
        .containsEntry("CITY", "Dallas")
        .containsEntry("POSTAL_CODE", "75204")
        .containsEntry("SOURCE", "referral")
        .containsEntry("NOTES", "Calls after five")
        .containsEntry("CREATED_BY", "crm");
    assertThat(sale.row("crm_link")).containsEntry("CRM_PERSON_ID", SELLER);
    assertThat(sale.shown(ASSIGN))
        .containsEntry("suggestion", "Blair Agent: has the opportunity in the CRM");
  }

  @Test
  void ourNumberIsWrittenToTheRecordThatIsThere() {
    // when
    records.opened(RECORD, HOME);
    read();

    // then
    var id = new OpportunityId(StorySale.ofCrmRecord(engine, brokerage, RECORD).id());
    then(crm).should().adopt(RECORD, id.number(), "4100 Main St #7, Dallas, TX 75204");
    then(crm).should(never()).findOrCreatePerson(any());
    then(crm).should(never()).findOrCreateOpportunity(any());
  }

  @Test
  void opportunityIsTakenInOnce() {
    // given
    records.opened(RECORD, HOME);

    // when
    read();
    read();

    // then
    assertThat(rows("select id from opportunity")).hasSize(1);
  }

  @Test
  void whatIsNotForUsIsLeftAlone() {
    // when
    records.opened(RECORD, 2020000001L).openedInAnotherPipeline(RECORD + 1);
    read();

    // then
    then(changes).should(never()).read(anyLong());
    assertThat(rows("select id from opportunity")).isEmpty();
  }

  @Test
  void teamLeadCompletesWhatTheCrmLacks() {
    // given
    records.opened(RECORD, NO_ADDRESS);
    read();
    Task task = task();
    assertThat(task)
        .hasCandidateGroup("team-leads")
        .hasName("Complete CRM opportunity · Grace's home");
    assertThat(task.getDueDate()).isEqualTo(StoryBrokerage.at("2026-11-30T14:00"));
    assertThat(shown())
        .containsEntry("firstName", "Grace")
        .containsEntry("street", "the blue house by the lake")
        .containsEntry("crmName", "Grace's home");
    assertThat(shown().get("problem")).asString().contains("City: Please fill this in.");

    // when
    complete(completed());

    // then
    var sale = StorySale.ofCrmRecord(engine, brokerage, RECORD);
    assertThat(sale).waitsForPeopleAt(ASSIGN);
    assertThat(sale.row("opportunity"))
        .containsEntry("STREET", "12 Lake Rd")
        .containsEntry("CREATED_BY", LEAD);
    assertThat(sale.row("crm_link")).containsEntry("CRM_PERSON_ID", SELLER);
    assertThat(rows("select * from crm_unfollowed")).isEmpty();
    assertThat(tasks()).isEmpty();
  }

  @Test
  void wrongAnswerKeepsTheTask() {
    // given
    records.opened(RECORD, NO_ADDRESS);
    read();
    var answers = completed();
    answers.put("postalCode", "Dallas");

    // then
    assertThatThrownBy(() -> complete(answers)).hasMessageContaining("ZIP code");
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void askedOnceHoweverOftenItIsRead() {
    // given
    records.opened(RECORD, NO_ADDRESS);

    // when
    read();
    read();

    // then
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void whatWasLeftOutIsNotAskedAboutAgain() {
    // given
    records.opened(RECORD, NO_ADDRESS);
    read();

    // when
    complete(Map.of("crmDecision", "leaveOut", "leaveOutReason", "Entered twice"));
    read();

    // then
    assertThat(tasks()).isEmpty();
    assertThat(rows("select id from opportunity")).isEmpty();
    assertThat(rows("select * from crm_unfollowed"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("STATE", "LEFT_OUT"),
            row -> assertThat(row).containsEntry("REASON", "Entered twice"));
  }

  @Test
  void taskGoesAwayWhenTheCrmIsCompleted() {
    // given
    records.opened(RECORD, NO_ADDRESS);
    read();

    // when
    records.opened(RECORD, HOME);
    read();

    // then
    assertThat(tasks()).isEmpty();
    assertThat(StorySale.ofCrmRecord(engine, brokerage, RECORD)).waitsForPeopleAt(ASSIGN);
  }

  @Test
  void secondOpportunityOfAHomeIsAQuestion() {
    // given
    records.opened(RECORD, HOME).opened(RECORD + 1, HOME);

    // when
    read();

    // then
    var id = StorySale.ofCrmRecord(engine, brokerage, RECORD).id();
    assertThat(shown().get("problem"))
        .isEqualTo("This home has an open opportunity already: " + id + ".");
    assertThatThrownBy(() -> complete(with(completed(), "street", "4100 Main Street", "unit", "7")))
        .hasMessageContaining("This home has an open opportunity already: " + id);
  }

  @Test
  void recordThatCannotBeReadBecomesATask() {
    // given
    records.opened(RECORD, HOME);
    given(changes.person(SELLER)).willThrow(new CrmRejectedException("Copper answered 403"));

    // when
    read();
    read();
    assertThat(tasks()).isEmpty();
    read();

    // then
    assertThat(shown())
        .containsEntry("problem", "Copper answered 403")
        .containsEntry("crmName", "CRM opportunity " + RECORD);
  }

  private void read() {
    poll.read();
    brokerage.runJobs();
  }

  private Map<String, Object> shown() {
    var known = new HashMap<String, Object>();
    engine
        .getFormService()
        .getTaskFormData(task().getId())
        .getFormFields()
        .forEach(field -> known.put(field.getId(), SeenText.of(field.getValue().getValue())));
    return known;
  }

  private void complete(Map<String, Object> answers) {
    var identity = engine.getIdentityService();
    String task = task().getId();
    identity.setAuthentication(LEAD, List.of(Roles.TEAM_LEADS));
    try {
      engine.getTaskService().claim(task, LEAD);
      engine.getTaskService().complete(task, answers);
    } finally {
      identity.clearAuthentication();
    }
    brokerage.runJobs();
  }

  private static Map<String, Object> completed() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("crmDecision", "takeIn"),
            Map.entry("firstName", "Grace"),
            Map.entry("lastName", "Hopper"),
            Map.entry("email", "grace@seller.example"),
            Map.entry("street", "12 Lake Rd"),
            Map.entry("city", "Dallas"),
            Map.entry("state", "TX"),
            Map.entry("postalCode", "75204"),
            Map.entry("source", "referral"),
            Map.entry("estimatedValue", "425,000.50")));
  }

  private static Map<String, Object> with(
      Map<String, Object> answers, String key, Object value, String other, Object otherValue) {
    return Answers.with(Answers.with(answers, key, value), other, otherValue);
  }

  private Task task() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("Task_CompleteCrmOpportunity")
        .singleResult();
  }

  private List<Task> tasks() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("Task_CompleteCrmOpportunity")
        .list();
  }

  private List<Map<String, Object>> rows(String sql) {
    return brokerage.tables().sql(sql).query().listOfRows();
  }
}
