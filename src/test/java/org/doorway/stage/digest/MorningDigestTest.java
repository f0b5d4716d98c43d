package org.doorway.stage.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;

import java.util.List;
import java.util.stream.IntStream;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.email.Email;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One email a morning, and few on the way to noon. */
@ProcessTest
class MorningDigestTest {

  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final EmailAddress LEAD_ADDRESS = new EmailAddress("lead@doorway.example");
  private static final EmailAddress BROKER_ADDRESS = new EmailAddress("broker@doorway.example");

  @Autowired StoryBrokerage brokerage;
  @Autowired MorningDigest digest;

  @Test
  void leadOfAWeekendGetsThreeEmailsBeforeNoonAndTheBrokerOneAfterwards() {
    // given
    brokerage.itIs("2026-11-28T11:00");
    IntStream.range(0, 15).forEach(number -> brokerage.opportunity());
    brokerage.itIs("2026-11-27T17:30");
    brokerage.opportunity();

    // when
    morning("2026-11-30T09:00");
    IntStream.range(0, 12).forEach(number -> brokerage.opportunity());
    brokerage.travelTo("2026-11-30T10:20");
    brokerage.opportunity();
    brokerage.travelTo("2026-11-30T11:59");

    // then
    assertThat(to(LEAD_ADDRESS))
        .extracting(email -> email.content().subject())
        .containsExactly(
            "This morning: 16 sellers wait for an agent",
            "Waiting for an agent: 28 sellers",
            "Waiting for an agent: 29 sellers");
    assertThat(to(BROKER_ADDRESS)).isEmpty();

    // when
    brokerage.travelTo("2026-11-30T13:30");

    // then
    assertThat(to(BROKER_ADDRESS))
        .extracting(email -> email.content().subject())
        .first()
        .asString()
        .startsWith("Late: still no agent for");
    assertThat(to(BROKER_ADDRESS)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void emailTellsOfEachLeadAndLeadsToItsTask() {
    // given
    brokerage.itIs("2026-11-28T09:12");
    var sale = brokerage.opportunity();

    // when
    morning("2026-11-30T09:00");

    // then
    assertThat(brokerage.theMail("This morning: 1 seller waits for an agent").content().text())
        .contains("Ada Seller, " + sale.row("opportunity").get("STREET"))
        .contains("$450,000 · Website · came in Nov 28, 9:12 AM")
        .contains("Suggested: Alex Agent")
        .contains("The broker hears of it Nov 30, 1:00 PM")
        .contains(
            "http://localhost:8080/camunda/app/tasklist/default/#/?task="
                + sale.task(ASSIGN).getId())
        .contains("Open Tasklist: http://localhost:8080/camunda/app/tasklist/default/");
  }

  @Test
  void nobodyIsWrittenToTwiceNorWithoutAReason() {
    // given
    brokerage.opportunity().complete(ASSIGN, Answers.agentChosen(AGENT));
    int before = brokerage.mail().size();

    // when
    morning("2026-12-01T09:00");
    brokerage.opportunity();
    morning("2026-12-01T09:20");

    // then
    assertThat(brokerage.mail()).hasSize(before);
  }

  @Test
  void firstCallThatIsADayLateIsToldToItsAgentAndToTheLead() {
    // given
    var sale = brokerage.opportunity();
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));
    String task = "Call the client · Ada Seller · " + sale.row("opportunity").get("STREET");

    // when
    morning("2026-12-01T09:00");
    assertThat(brokerage.mail("is late")).isEmpty();
    morning("2026-12-02T09:00");

    // then
    assertThat(brokerage.mail("1 task is late"))
        .hasSize(2)
        .allSatisfy(email -> assertThat(email.content().text()).contains(task, "Was due Nov 30"))
        .extracting(Email::to)
        .containsExactlyInAnyOrder(
            List.of(LEAD_ADDRESS), List.of(new EmailAddress("agent@doorway.example")));
  }

  @Test
  void lateMlsEntryIsToldTheNextMorningThoughTheSaleIsOver() {
    // given
    var sale = brokerage.saleWaitingAt("Event_OfferAccepted");
    brokerage.travelTo("2026-12-05T17:00");
    sale.atDesk(DeskAnswers.withdrawal());
    assertThat(sale.task(Sale.MLS).getDueDate()).isEqualTo(at("2026-12-08T17:00"));

    // when
    morning("2026-12-08T09:00");
    assertThat(brokerage.mail("is late")).isEmpty();
    morning("2026-12-09T09:00");

    // then
    assertThat(brokerage.mail("1 task is late"))
        .hasSize(2)
        .allSatisfy(
            email ->
                assertThat(email.content().text())
                    .contains(sale.task(Sale.MLS).getName(), "Was due Dec 8, 5:00 PM"))
        .extracting(Email::to)
        .containsExactlyInAnyOrder(
            List.of(LEAD_ADDRESS), List.of(new EmailAddress("agent@doorway.example")));
  }

  @Test
  void noMorningOnAHolidayNorAtNoon() {
    // given
    brokerage.itIs("2026-11-25T10:00");
    brokerage.opportunity();
    brokerage.runJobs();

    // when
    morning("2026-11-26T09:00");
    morning("2026-11-27T12:00");

    // then
    assertThat(brokerage.mail("This morning")).isEmpty();
  }

  private void morning(String local) {
    brokerage.travelTo(local);
    digest.begin();
    brokerage.runJobs();
  }

  private List<Email> to(EmailAddress reader) {
    return brokerage.mail().stream().filter(email -> email.to().contains(reader)).toList();
  }
}
