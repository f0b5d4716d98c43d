package org.doorway.e2e;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doorway.e2e.DemoApplication.ZONE;
import static org.doorway.sandbox.story.Answers.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The ways out of a contract in the running demo, entered in Tasklist and at the desk, and seen
 * where people look afterwards: in the CRM, in the mail, in the lists of tasks and in Cockpit.
 * Three in each build, all eleven with {@code -Dendings=all}.
 */
class EndingsTest {

  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String APPRAISAL = "Task_ConfirmAppraisalAndFinancing";
  private static final String SCHEDULE = "Task_ScheduleClosing";
  private static final String WALK_THROUGH = "Task_ConfirmWalkThrough";
  private static final String RECORD = "Task_RecordClosing";
  private static final String KEPT = "Stays with you";
  private static final String RETURNED = "Goes back to the buyer";
  private static final String NOT_DELIVERED = "Was not delivered";
  private static final String DECIDE = "Task_DecideAboutContract";

  private static final AtomicInteger HOUSES = new AtomicInteger(6000);

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();
  private final Tasklist admin = demo.tasklist("admin");

  private String street;
  private Plan plan;
  private WebSale sale;

  @BeforeEach
  void underContract(TestInfo test) {
    sandbox.advanceToNextMorning();
    street = "%d Ending St".formatted(HOUSES.getAndIncrement());
    plan = Plan.from(sandbox.today());
    sale = WebSale.of(test.getTestMethod().orElseThrow().getName(), street, plan);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void closed() {
    sale.until(RECORD);
    closeAt("455,000");

    isSold(455_000);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void buyerTerminatesWithinTheOption() {
    sale.until(REPAIRS);

    sale.atDesk(notice("option"));

    isBackOnTheMarket("within the option period", KEPT, RETURNED);
  }

  @Test
  void financingFailsAfterTheOption() {
    sale.until(APPRAISAL);

    sale.complete(APPRAISAL, Detours.financingFailed(now()));

    isBackOnTheMarket("because the financing was not approved", KEPT, RETURNED);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void appraisalFails() {
    sale.until(APPRAISAL);

    sale.complete(
        APPRAISAL, Detours.terminated("appraisalResult", "terminated", "property", now()));

    isBackOnTheMarket("because the property or its appraisal was not approved", KEPT, RETURNED);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void titleFails() {
    sale.until(SCHEDULE);

    sale.atDesk(notice("title"));

    isBackOnTheMarket("because objections to the title were not resolved", KEPT, RETURNED);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void sellerTerminatesForEarnestMoneyThatDidNotCome() {
    sale.until(REPAIRS);

    sale.atDesk(notice("earnestMoney"));

    isBackOnTheMarket("because the earnest money was not delivered in time", KEPT, NOT_DELIVERED);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void lowAppraisalLowersThePriceAndTheSaleCloses() {
    sale.until(APPRAISAL);

    sale.complete(APPRAISAL, Detours.priceAmended("448,000"));
    sale.until(RECORD);
    closeAt("448,000");

    isSold(448_000);
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void closingIsMovedTwice() {
    sale.until(RECORD);
    var day = plan.closing().toLocalDate();

    sale.complete(RECORD, Detours.closingMoved(day.plusDays(4), LocalTime.of(10, 0)));
    sale.complete(RECORD, Detours.closingMoved(day.plusDays(6), LocalTime.of(11, 0)));
    sandbox.advanceTo(day.plusDays(6).atTime(16, 0).atZone(ZONE));
    closeAt("455,000");

    isSold(455_000);
    assertThat(mails("Canceled: your closing")).isEmpty();
    assertThat(mails("New time for your closing")).hasSize(2);
  }

  @Test
  void sellerWantsOutAndBothSignTheRelease() {
    sale.until(WALK_THROUGH);
    sale.atDesk(DeskAnswers.withdrawal());

    sale.complete(DECIDE, DeskAnswers.released(now()));

    assertThat(status()).isEqualTo("WITHDRAWN");
    assertThat(crm().path("status").asText()).isEqualTo("Abandoned");
    assertThat(mails("Your contract has ended").get(0).path("text").asText())
        .contains("Option fee: " + KEPT, "Earnest money: " + RETURNED);
    nothingRunsOn("Withdrawn");
  }

  @Test
  @EnabledIfSystemProperty(named = "endings", matches = "all")
  void sellerWantsOutAndTheSaleGoesOn() {
    sale.until(RECORD);
    sale.atDesk(DeskAnswers.withdrawal());

    sale.complete(DECIDE, goesOn());
    closeAt("455,000");

    isSold(455_000);
  }

  @Test
  void crmSaysLostAndTheSaleGoesOn() {
    sale.until(RECORD);
    sandbox.changeInCrm("agent", crm(), Map.of("status", "Lost"));
    await().atMost(ofSeconds(40)).until(() -> sale.openTaskKeys().contains(DECIDE));

    sale.complete(DECIDE, goesOn());
    closeAt("455,000");

    isSold(455_000);
  }

  private void closeAt(String price) {
    if (now().isBefore(plan.closing())) {
      sandbox.advanceTo(plan.closing().plusHours(2).atZone(ZONE));
    }
    sale.complete(RECORD, with(Answers.closed(sandbox.today()), "closingPrice", price));
  }

  private void isSold(int price) {
    assertThat(status()).isEqualTo("CLOSED");
    assertThat(crm().path("status").asText()).isEqualTo("Won");
    assertThat(crm().path("monetary_value").asInt()).isEqualTo(price);
    assertThat(mails("Congratulations on your sale")).hasSize(1);
    assertThat(mails("Your home is back on the market")).isEmpty();
    nothingRunsOn("Sold");
  }

  private void isBackOnTheMarket(String ground, String optionFee, String earnestMoney) {
    assertThat(status()).isEqualTo("OPEN");
    assertThat(crm().path("status").asText()).isEqualTo("Open");
    assertThat(sandbox.crm().stagesOf(crm())).endsWith("Marketing");
    assertThat(sandbox.crm().activities(crm()))
        .anySatisfy(note -> assertThat(note).contains("terminated by the").contains(ground));
    assertThat(mails("Your home is back on the market")).hasSize(1);
    assertThat(mails("Your home is back on the market").get(0).path("text").asText())
        .contains(ground, "Option fee: " + optionFee, "Earnest money: " + earnestMoney)
        .doesNotContain(Detours.PRIVATE);
    assertThat(sale.openTaskKeys()).containsExactlyInAnyOrder(Sale.DESK, Sale.MLS);
    assertThat(toEnterInMls()).contains("Active");
    assertThat(running())
        .containsExactlyInAnyOrder(
            "seller-opportunity",
            "crm-record",
            "marketing",
            "listing-desk",
            "listing-agreement",
            "mls-status");
  }

  /** The MLS is still to be told; then nothing is left. */
  private void nothingRunsOn(String mlsStatus) {
    assertThat(sale.openTaskKeys()).containsExactly(Sale.MLS);
    assertThat(toEnterInMls()).contains(mlsStatus);
    sale.complete(Sale.MLS, Answers.enteredInMls());
    assertThat(running()).isEmpty();
    assertThat(sale.openTaskKeys()).isEmpty();
  }

  private String toEnterInMls() {
    return sale.brokerage().form(sale.id(), Sale.MLS).toString();
  }

  private List<JsonNode> mails(String subject) {
    return sandbox.mailTo(sale.email()).stream()
        .filter(mail -> mail.path("subject").asText().startsWith(subject))
        .toList();
  }

  private JsonNode crm() {
    return sandbox.crm().opportunities(street).get(0);
  }

  private String status() {
    return new HttpSession(demo)
        .get("/api/opportunities/" + sale.id(), "Authorization", WebSale.basic("lead"))
        .json()
        .path("status")
        .asText();
  }

  private List<String> running() {
    return admin.list("/process-instance?businessKey=" + sale.id()).stream()
        .map(instance -> instance.path("definitionId").asText().replaceAll(":.*", ""))
        .toList();
  }

  private LocalDateTime now() {
    return sandbox.now().toLocalDateTime();
  }

  private Map<String, Object> notice(String ground) {
    return Detours.terminated("deskAction", "buyerTerminated", ground, now());
  }

  private static Map<String, Object> goesOn() {
    return Map.of("decision", "goesOn", "decisionDetails", "They stay with it");
  }
}
