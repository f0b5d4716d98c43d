package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.e2e.DemoApplication.ZONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.junit.jupiter.api.Test;

/**
 * What the brokerage promised a seller in the running demo: a day, and to have the right to act.
 */
class PromisesTest {

  private static final String PAPERWORK = "Task_CompleteListingPaperwork";
  private static final String MLS_DATA = "Task_ConfirmMlsData";
  private static final String PUBLISH = "Task_PublishListing";
  private static final String NEW_DATE = "Task_AgreeANewGoLiveDate";

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();

  @Test
  void dayThatPassesWithPapersOpenIsToldOnceAndTruly() {
    // given
    sandbox.advanceToNextMorning();
    var street = "7200 Promise St";
    var plan = Plan.from(sandbox.today());
    var sale = WebSale.of("Promised", street, plan).until(PAPERWORK);
    sale.complete("Task_HandOverPhotos", Answers.photosHandedOver());

    // when
    sandbox.advanceTo(plan.goLive().plusDays(1).atTime(9, 0).atZone(ZONE));

    // then
    assertThat(subjects("agent", street)).containsOnlyOnce("Publish today: " + home(street));
    assertThat(subjects("lead", street))
        .anyMatch(subject -> subject.startsWith("Late: not live yet"))
        .anyMatch(subject -> subject.startsWith("Go-live day missed"));
    assertThat(sale.openTaskKeys()).contains(PAPERWORK, NEW_DATE);
    var before = sandbox.mails().size();
    sale.complete(PAPERWORK, Answers.paperwork(sandbox.today()));
    sale.complete(MLS_DATA, Answers.mlsData());
    assertThat(sandbox.mails()).hasSize(before);
    sale.complete(NEW_DATE, Detours.goLiveDate(sandbox.today().plusDays(2)));
    assertThat(told(sale)).hasSize(1);
    assertThat(told(sale).get(0).path("text").asText()).contains("It should have been live by");
  }

  @Test
  void withoutAnAgreementNothingIsPublishedOrAccepted() {
    // given
    sandbox.advanceToNextMorning();
    var plan = Plan.from(sandbox.today());
    var sale = WebSale.of("Unbound", "7300 Promise St", plan).until(PAPERWORK);
    LocalDate lastDay = plan.goLive().minusDays(1);
    sale.complete(PAPERWORK, Answers.paperwork(sandbox.today(), lastDay)).until(PUBLISH);

    // when
    var refused = submit(sale, PUBLISH, Answers.published());

    // then
    assertThat(refused).contains("The listing agreement ended on", "Renew it first");
    sale.atDesk(DeskAnswers.agreementRenewed(sandbox.today().plusDays(5)));
    sale.complete(PUBLISH, Answers.published());
    sandbox.advance(Duration.ofDays(6));
    sale.atDesk(Answers.with(Answers.offer(), "offerBuyer", "Late Buyer"));
    assertThat(submit(sale, Sale.OFFER, Answers.offerAccepted(sandbox.today())))
        .contains("The listing agreement ended on", "Renew it first");
    assertThat(sale.openTaskKeys()).contains("Task_RenewOrLetGo");
    sandbox.advance(Duration.ofDays(7));
    assertThat(subjects("lead", "7300 Promise St"))
        .anyMatch(subject -> subject.startsWith("Listing agreement ended, no answer yet"));
  }

  private String submit(WebSale sale, String task, Map<String, Object> answers) {
    var agent = demo.tasklist("agent");
    assertThat(agent.rows(sale.id())).isNotEmpty();
    return agent.submitAsMeant(sale.row("agent", task), answers).text();
  }

  private List<JsonNode> told(WebSale sale) {
    return sandbox.mailTo(sale.email()).stream()
        .filter(mail -> mail.path("subject").asText().startsWith("Your new go-live date"))
        .toList();
  }

  private List<String> subjects(String user, String street) {
    Stream<String> all =
        sandbox.mailTo(user + "@doorway.example").stream()
            .map(mail -> mail.path("subject").asText());
    return all.filter(subject -> subject.contains(street)).toList();
  }

  private static String home(String street) {
    return street + ", Dallas, TX 75204";
  }
}
