package org.doorway.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.e2e.DemoApplication.ZONE;
import static org.doorway.sandbox.story.Answers.with;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.doorway.story.DeskAnswers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A seller comes, a first buyer goes, a second one buys. Every test looks back at one side of it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WholeSaleTest {

  private static final String ADDRESS = "4100 Main St, Dallas, TX 75204";

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();
  private final Tasklist admin = demo.tasklist("admin");

  private WebSale sale;
  private ZonedDateTime appointment;
  private ZonedDateTime closing;
  private List<String> inOptionAfterTheFall;

  @BeforeAll
  void aHomeIsSold() {
    sandbox.advanceToNextMorning();
    var plan = Plan.from(sandbox.today()).saying(Map.of("closingPrice", "428,500"));
    sale = WebSale.of("Hopper", "4100 Main St", plan).until("Task_HoldStagingAppointment");
    appointment = plan.appointment().atZone(ZONE);
    closing = plan.closing().atZone(ZONE);
    sale.complete("Task_HoldStagingAppointment", textsPreferred(plan.goLive()));
    sale.until("Event_OfferAccepted").atDesk(talk("Two families liked the garden"));
    sale.until("Task_EnterExecutedContract");
    sale.complete("Task_EnterExecutedContract", contract("Bob Buyer", 10));
    sale.atDesk(fall());
    inOptionAfterTheFall = instances("option-period");
    sale.backTo("Event_OfferAccepted").closed();
  }

  @Test
  void leadIntroducesTheAgentExactlyOnce() throws Exception {
    var introductions = mails("Meet Alex Agent, your listing agent");

    assertThat(introductions).hasSize(1);
    var raw = sandbox.raw(introductions.get(0)).getBytes(UTF_8);
    var message = new MimeMessage(null, new ByteArrayInputStream(raw));
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).contains("Lena Lead");
    assertThat(message.getRecipients(RecipientType.TO))
        .extracting(to -> ((InternetAddress) to).getAddress())
        .containsExactly(sale.email());
    assertThat(message.getRecipients(RecipientType.CC))
        .extracting(cc -> ((InternetAddress) cc).getAddress())
        .containsExactly("agent@doorway.example");
    assertThat(message.getReplyTo())
        .extracting(replyTo -> ((InternetAddress) replyTo).getAddress())
        .containsExactly("agent@doorway.example");
  }

  @Test
  void introductionCarriesTheNoticeTexasAsksFor() {
    var introduction = mails("Meet Alex Agent, your listing agent").get(0);

    for (var part : List.of("text", "html")) {
      assertThat(introduction.path(part).asText())
          .contains("Texas Real Estate Commission Information About Brokerage Services")
          .contains("https://doorway.example/iabs")
          .contains("They sold two homes on your street.");
    }
  }

  @Test
  void invitationsNameTheInstantsAgreed() throws Exception {
    var calendars =
        sandbox.mailTo(sale.email()).stream()
            .map(mail -> mail.path("calendar"))
            .filter(JsonNode::isTextual)
            .toList();

    assertThat(calendars).hasSize(2);
    assertThat(start(calendars.get(0))).isEqualTo(appointment.toInstant());
    assertThat(start(calendars.get(1))).isEqualTo(closing.toInstant());
  }

  @Test
  void clientHearsOfEveryStepAndOfTheFallenContract() {
    assertThat(sandbox.mailTo(sale.email()))
        .extracting(mail -> mail.path("subject").asText())
        .satisfiesExactly(
            subject -> assertThat(subject).isEqualTo("Meet Alex Agent, your listing agent"),
            subject -> assertThat(subject).startsWith("Your staging appointment: "),
            subject -> assertThat(subject).startsWith("Reminder: your staging appointment"),
            subject -> assertThat(subject).isEqualTo("Your home is on the market: " + ADDRESS),
            subject -> assertThat(subject).isEqualTo("Your home is back on the market: " + ADDRESS),
            subject -> assertThat(subject).startsWith("Your closing: "),
            subject -> assertThat(subject).startsWith("Congratulations on your sale"));
    assertThat(sandbox.mailTo("closings@title.example"))
        .filteredOn(mail -> mail.path("cc").toString().contains(sale.email()))
        .extracting(mail -> mail.path("subject").asText())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Executed contract, please confirm receipt"),
            second -> assertThat(second).startsWith("Executed contract, please confirm receipt"),
            last -> assertThat(last).startsWith("Scheduling the closing of "));
    assertThat(sandbox.textsTo("+12145550144"))
        .filteredOn(text -> text.path("body").asText().contains("4100 Main St"))
        .hasSize(1);
  }

  @Test
  void crmHoldsOnePersonAndOneOpportunityOfTheAgent() {
    assertThat(sandbox.crm().people("Grace Hopper")).hasSize(1);
    assertThat(sandbox.crm().opportunities("4100 Main St")).hasSize(1);
    assertThat(sandbox.crm().assignee(crmOpportunity())).isEqualTo("agent@doorway.example");
  }

  @Test
  void crmFollowsThePathAndIsWonAtTheClosingPrice() {
    assertThat(sandbox.crm().stagesOf(crmOpportunity()))
        .containsExactly(
            "New opportunity",
            "Staging",
            "Going live",
            "Marketing",
            "Active option",
            "Marketing",
            "Active option",
            "Pending",
            "Closing");
    assertThat(crmOpportunity().path("status").asText()).isEqualTo("Won");
    assertThat(crmOpportunity().path("monetary_value").asDouble()).isEqualTo(428_500);
  }

  @Test
  void crmKeepsTheNotesOfMeetingTouchAndTermination() {
    assertThat(sandbox.crm().activities(crmOpportunity()))
        .satisfiesExactly(
            meeting ->
                assertThat(meeting).contains("Roof of 2019, sprinklers, two offers expected"),
            touch -> assertThat(touch).contains("Two families liked the garden"),
            fall -> assertThat(fall).contains("Bob Buyer", "within the option period", "seller"));
  }

  @Test
  void everyRowTellsSellerPropertyAndStage() {
    assertThat(sale.brokerage().rows())
        .allMatch(row -> row.contains(" · Grace Hopper · 4100 Main St · "));
    assertThat(sale.brokerage().rows())
        .contains(
            "Hold staging appointment · Grace Hopper · 4100 Main St · Staging",
            "Publish listing · Grace Hopper · 4100 Main St · Going live",
            "Listing desk · Grace Hopper · 4100 Main St · Marketing",
            "Negotiate repairs · Grace Hopper · 4100 Main St · Active option",
            "Review contract · Grace Hopper · 4100 Main St · Pending",
            "Record closing · Grace Hopper · 4100 Main St · Closing");
  }

  @Test
  void nothingOfTheFirstContractFiresLater() {
    var history = "/history/process-instance?processDefinitionKey=option-period&sortBy=startTime";
    var contracts =
        admin.list(history + "&sortOrder=asc&processInstanceBusinessKey=" + sale.id()).stream()
            .map(contract -> contract.path("id").asText());

    assertThat(inOptionAfterTheFall).isEmpty();
    assertThat(contracts.map(contract -> passages(contract, "Event_OptionEnds")))
        .containsExactly(0, 1);
  }

  @Test
  void opportunityIsClosedAndNothingOfItIsLeft() {
    var state =
        new HttpSession(demo)
            .get("/api/opportunities/" + sale.id(), "Authorization", WebSale.basic("lead"))
            .json();

    assertThat(state.path("status").asText()).isEqualTo("CLOSED");
    assertThat(sale.openTaskKeys()).isEmpty();
    assertThat(instances("seller-opportunity")).isEmpty();
    assertThat(instances("listing-desk")).isEmpty();
  }

  private static Map<String, Object> textsPreferred(LocalDate goLive) {
    var answers = with(Answers.meetingHeld(goLive), "preferredMethod", "text");
    return with(answers, "textConsent", true);
  }

  private Map<String, Object> contract(String buyer, int optionDays) {
    var answers = with(Answers.executedContract(sandbox.today()), "buyerName", buyer);
    return with(answers, "optionDays", optionDays);
  }

  private static Map<String, Object> talk(String notes) {
    return Map.of("deskAction", "touch", "touchChannel", "phoneCall", "touchNotes", notes);
  }

  private Map<String, Object> fall() {
    return DeskAnswers.buyerTerminated(sandbox.today().atStartOfDay());
  }

  private List<JsonNode> mails(String subject) {
    return sandbox.mailTo(sale.email()).stream()
        .filter(mail -> mail.path("subject").asText().equals(subject))
        .toList();
  }

  private JsonNode crmOpportunity() {
    return sandbox.crm().opportunities("4100 Main St").get(0);
  }

  private List<String> instances(String process) {
    var query = "/process-instance?businessKey=%s&processDefinitionKey=%s";
    return admin.list(query.formatted(sale.id(), process)).stream()
        .map(instance -> instance.path("id").asText())
        .toList();
  }

  private int passages(String process, String event) {
    var query = "/history/activity-instance?processInstanceId=%s&activityId=%s";
    return admin.list(query.formatted(process, event)).size();
  }

  private static Instant start(JsonNode calendar) throws Exception {
    var parsed = new CalendarBuilder().build(new StringReader(calendar.asText()));
    VEvent event = parsed.<VEvent>getComponent("VEVENT").orElseThrow();
    return ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant();
  }
}
