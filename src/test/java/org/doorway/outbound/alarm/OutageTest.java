package org.doorway.outbound.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willDoNothing;
import static org.mockito.BDDMockito.willThrow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Groups;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.email.EmailSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** An admin hears once that something does not work, and once that it does again. */
@ProcessTest
class OutageTest {

  private static final String ADMIN = "ada";
  private static final String ASSIGN = "Task_AssignListingAgent";

  @Autowired StoryBrokerage brokerage;
  @Autowired OutageWatch watch;
  @Autowired Crm crm;
  @Autowired EmailSender emailSender;
  @Autowired IdentityService identity;
  @Autowired ManagementService management;

  @BeforeEach
  void thereIsAnAdmin() {
    var ada = identity.newUser(ADMIN);
    ada.setFirstName("Ada");
    ada.setLastName("Admin");
    ada.setEmail("ada@doorway.example");
    ada.setPassword("none");
    identity.saveUser(ada);
    if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
      identity.saveGroup(identity.newGroup(Groups.CAMUNDA_ADMIN));
    }
    identity.createMembership(ADMIN, Groups.CAMUNDA_ADMIN);
  }

  @AfterEach
  void adminLeaves() {
    identity.deleteUser(ADMIN);
  }

  @Test
  void crmThatIsAwayIsToldOnceHoweverManyStepsWait() {
    // given
    willThrow(new IllegalStateException("CRM away"))
        .given(crm)
        .assign(CRM_OPPORTUNITY, "agent@doorway.example");
    IntStream.range(0, 2).forEach(number -> assigned());

    // when
    look();
    assertThat(brokerage.mail("The CRM takes nothing")).isEmpty();
    brokerage.itIs("2026-11-30T10:16");
    look();
    look();

    // then
    var alarm = brokerage.theMail("The CRM takes nothing");
    assertThat(alarm.to()).containsExactly(new EmailAddress("ada@doorway.example"));
    assertThat(alarm.content().text())
        .contains("Since: Monday, November 30, 2026 at 10:00 AM CST")
        .contains("Waiting: 2 steps")
        .contains("CRM away")
        .contains("Open Cockpit: http://localhost:8080/camunda/app/cockpit/default/");
    assertThat(brokerage.mail("Over:")).isEmpty();

    // when
    willDoNothing().given(crm).assign(CRM_OPPORTUNITY, "agent@doorway.example");
    runFailed();
    look();
    look();

    // then
    assertThat(brokerage.theMail("Over: The CRM takes everything again").to())
        .containsExactly(new EmailAddress("ada@doorway.example"));
  }

  @Test
  void mailThatIsDownIsToldWhenItIsBack() {
    // given
    willThrow(new MailSendException("Mail server away")).given(emailSender).send(any(), any());
    assigned();
    brokerage.itIs("2026-11-30T10:16");
    look();
    assertThat(brokerage.mail()).isEmpty();

    // when
    brokerage.itIs("2026-11-30T11:40");
    brokerage.mailServerIsUp();
    look();

    // then
    assertThat(brokerage.theMail("Emails do not go out").content().text())
        .contains("Since: Monday, November 30, 2026 at 10:00 AM CST")
        .contains("as of Monday, November 30, 2026 at 11:40 AM CST");

    // when
    runFailed();
    look();

    // then
    assertThat(brokerage.mail("Over: Emails go out again")).hasSize(1);
  }

  @Test
  void whatATeamLeadHasTheTaskToMendIsNoOutage() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CallTheClient");
    willThrow(new EmailRejectedException("ada@seller.example", "no such mailbox"))
        .given(emailSender)
        .send(any(), any());
    quietly(
        () ->
            sale.complete(
                "Task_CallTheClient",
                Answers.appointmentAgreed(LocalDate.of(2026, 12, 2), LocalTime.of(10, 0))));
    brokerage.mailServerIsUp();

    // when
    brokerage.itIs("2026-11-30T12:00");
    look();

    // then
    assertThat(brokerage.mail("do not go out")).isEmpty();
  }

  private void assigned() {
    var sale = brokerage.opportunity();
    quietly(() -> sale.complete(ASSIGN, Answers.agentChosen(AGENT)));
  }

  private void look() {
    watch.look();
    quietly(brokerage::runJobs);
  }

  /** As when their time to be tried again has come. */
  private void runFailed() {
    management
        .createJobQuery()
        .withException()
        .list()
        .forEach(job -> management.executeJob(job.getId()));
    brokerage.runJobs();
  }

  /** What fails is the engine's to keep; what does not is done. */
  private void quietly(Runnable work) {
    Runnable next = work;
    for (int failures = 0; failures < 10; failures++) {
      try {
        next.run();
        return;
      } catch (IllegalStateException | MailSendException | EmailRejectedException expected) {
        next = brokerage::runJobs;
      }
    }
  }
}
