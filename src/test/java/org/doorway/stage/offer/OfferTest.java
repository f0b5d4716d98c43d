package org.doorway.stage.offer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.Condition;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.email.Email;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What buyers offer, and what becomes of it. The first offer comes on Monday, December 7, 2026. */
@ProcessTest
class OfferTest {

  private static final String MARKETED = "Event_OfferAccepted";
  private static final String SELLERS_ANSWER = "Task_EnterSellersAnswer";
  private static final String BUYERS_ANSWER = "Task_EnterBuyersAnswer";
  private static final String ANSWER_AGENT = "Task_AnswerBuyersAgent";
  private static final String CONTRACT = "Task_EnterExecutedContract";

  private static final Map<String, Object> YES =
      Map.of("offerStands", "accepted", "offerSaidHow", "inPerson");

  @Autowired StoryBrokerage brokerage;

  @Test
  void fourOffersEachHaveTheirAnswerAndTheBackUpComesForward() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of("buyersAgentEmail", "amy@ames.example"));
    comesIn(sale, "Bert Bond", "450,000", Map.of("buyersAgentEmail", "bea@bond.example"));
    comesIn(sale, "Cora Cole", "430,000", Map.of("buyersAgentEmail", "cy@cole.example"));
    comesIn(
        sale,
        "Dora Dean",
        "445,000",
        Map.of("offerExpiresOn", "2026-12-08", "offerExpiresAt", "18:00"));

    // when: one is countered, and comes back with too little
    answer(sale, Sale.OFFER, "Cora Cole", with("countered", counter("448,000")));
    answer(sale, BUYERS_ANSWER, "Cora Cole", with("countered", counter("436,000")));
    answer(sale, Sale.OFFER, "Cora Cole", "rejected");
    answer(sale, Sale.OFFER, "Dora Dean", "undecided");

    // and one runs out at its hour
    brokerage.travelTo("2026-12-08T17:59");
    Assertions.assertThat(states(sale, "Dora Dean")).containsExactly("PRESENTED");
    brokerage.travelTo("2026-12-08T18:01");

    // and of the two others one is accepted and one is the back-up
    answer(
        sale,
        Sale.OFFER,
        "Anna Ames",
        with("accepted", Map.of("keptOpen", List.of(id(sale, "Bert Bond")))));
    answer(sale, Sale.OFFER, "Bert Bond", "backUp");

    // then
    Assertions.assertThat(sale.rows("offer"))
        .extracting(row -> row.get("BUYER"), row -> row.get("OFFER_ROUND"), row -> row.get("STATE"))
        .containsExactly(
            tuple("Anna Ames", 1, "ACCEPTED"),
            tuple("Bert Bond", 1, "BACK_UP"),
            tuple("Cora Cole", 1, "COUNTERED"),
            tuple("Dora Dean", 1, "EXPIRED"),
            tuple("Cora Cole", 2, "COUNTERED"),
            tuple("Cora Cole", 3, "REJECTED"));
    Assertions.assertThat(answers())
        .containsExactly(
            "cy@cole.example: The seller does not accept the offer.",
            "bea@bond.example: The seller has decided for another offer and would like this one as"
                + " the back-up.");
    assertThat(sale)
        .isInStage("OPTION")
        .waitsForPeopleAt(ANSWER_AGENT, CONTRACT)
        .hasPassed("EndEvent_Accepted", "EndEvent_BackUp", "EndEvent_Expired");
    sale.complete(ANSWER_AGENT, Map.of("buyerTold", "Called Dan Dean"));
    Assertions.assertThat(row(sale, "Dora Dean"))
        .containsEntry("BUYER_TOLD_HOW", "Called Dan Dean");

    // when: the contract falls
    sale.complete(CONTRACT, contractOf("Anna Ames", "452,000"));
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then: the back-up is the first to be asked about
    assertThat(sale).isInStage("MARKETING");
    assertThat(task(sale, Sale.OFFER, "Bert Bond")).isAssignedTo(AGENT);
    Assertions.assertThat(states(sale, "Bert Bond")).containsExactly("CAME_FORWARD", "RECEIVED");
    Assertions.assertThat(states(sale, "Anna Ames")).containsExactly("FELL_THROUGH");

    // when
    answer(sale, Sale.OFFER, "Bert Bond", "accepted");

    // then
    assertThat(sale).isInStage("OPTION");
    Assertions.assertThat(sale.shown(CONTRACT))
        .containsEntry("buyerName", "Bert Bond")
        .containsEntry("salePrice", "450,000");
    Assertions.assertThat(sale.shown(Sale.DESK).get("lastEntries").toString())
        .contains("Offer of Bert Bond: $450,000.00", "Its contract fell through");
    Assertions.assertThat(sale.shown(Sale.DESK).get("offers").toString())
        .contains("Accepted", "Rejected by the seller", "Expired", "Its contract fell through");
  }

  @Test
  void offerIsPresentedPromptly() {
    // given
    var sale = onTheMarket();

    // when
    comesIn(sale, "Anna Ames", "452,000", Map.of("buyersLetter", true));

    // then
    assertThat(task(sale, Sale.OFFER, "Anna Ames"))
        .isAssignedTo(AGENT)
        .hasDueDate(at("2026-12-07T15:00"));
    var shown = sale.shown(Sale.OFFER);
    Assertions.assertThat(shown.get("letterWords").toString()).contains("wrote a letter");
    Assertions.assertThat(shown.get("netSheet").toString()).contains("Net to seller");
    Assertions.assertThat(shown.get("comparedOffers").toString()).contains("Anna Ames");
    answer(sale, Sale.OFFER, "Anna Ames", "undecided");
    assertThat(task(sale, SELLERS_ANSWER, "Anna Ames")).hasDueDate(at("2026-12-08T11:00"));
    Assertions.assertThat(row(sale, "Anna Ames"))
        .containsEntry("PRESENTED_HOW", "phoneCall")
        .containsEntry("PRESENTED_BY", AGENT);
  }

  @Test
  void buyerAcceptsTheSellersCounter() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "440,000", Map.of());
    answer(sale, Sale.OFFER, "Anna Ames", with("countered", counter("447,000")));

    // when
    answer(sale, BUYERS_ANSWER, "Anna Ames", "accepted");

    // then
    assertThat(sale).isInStage("OPTION").hasPassed("EndEvent_BuyerAnswered");
    Assertions.assertThat(sale.shown(CONTRACT)).containsEntry("salePrice", "447,000");
  }

  @Test
  void acceptedOfferFillsInTheContract() {
    // given
    var sale = onTheMarket();
    comesIn(
        sale,
        "Anna Ames",
        "452,000",
        Map.of(
            "offerOptionFee", "300",
            "offerOptionDays", 5,
            "offerEarnestMoney", "4,600",
            "offerAdditionalEarnestMoney", "2,000",
            "offerFinancing", "va",
            "offerPossessionDays", 14,
            "offerClosingOn", "2027-01-12"));

    // when
    answer(sale, Sale.OFFER, "Anna Ames", "accepted");

    // then
    Assertions.assertThat(sale.shown(CONTRACT))
        .containsEntry("optionFee", "300")
        .containsEntry("optionDays", 5)
        .containsEntry("earnestMoney", "4,600")
        .containsEntry("additionalEarnestMoney", "2,000")
        .containsEntry("financing", "va")
        .containsEntry("possessionDays", 14)
        .containsEntry("closingOn", "2027-01-12");
  }

  @Test
  void whoeverIsNotKeptOpenHearsThatAnotherWasAccepted() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of());
    comesIn(sale, "Bert Bond", "450,000", Map.of("buyersAgentEmail", "bea@bond.example"));

    // when
    answer(sale, Sale.OFFER, "Anna Ames", "accepted");

    // then
    Assertions.assertThat(states(sale, "Bert Bond")).containsExactly("ANOTHER_ACCEPTED");
    Assertions.assertThat(answers())
        .containsExactly("bea@bond.example: The seller has decided for another offer.");
    assertThat(sale).hasPassed("EndEvent_SettledElsewhere").waitsForPeopleAt(CONTRACT);
  }

  @Test
  void onlyOfferMayComeInWithTheSellersYes() {
    // given
    var sale = onTheMarket();

    // when
    comesIn(sale, "Anna Ames", "452,000", YES);

    // then
    assertThat(sale).isInStage("OPTION").waitsForPeopleAt(CONTRACT);
    Assertions.assertThat(row(sale, "Anna Ames"))
        .containsEntry("STATE", "ACCEPTED")
        .containsEntry("ANSWERED_HOW", "inPerson")
        .containsEntry("PRESENTED_BY", AGENT);
  }

  @Test
  void whoDecidesBetweenSeveralSeesThemSideBySide() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of());

    // then
    assertThatThrownBy(() -> comesIn(sale, "Bert Bond", "450,000", YES))
        .hasMessageContaining("Other offers are open.");
  }

  @Test
  void addressOfABuyersAgentThatIsRefusedIsCorrected() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "410,000", Map.of("buyersAgentEmail", "wrong@ames.example"));
    brokerage.mailServerRefuses(new EmailAddress("wrong@ames.example"));
    assertThatThrownBy(() -> answer(sale, Sale.OFFER, "Anna Ames", "rejected"))
        .isInstanceOf(RuntimeException.class);

    // when
    sale.complete(
        "Task_CorrectRecipientAddress",
        Map.of("recipientSolution", "corrected", "rightAddress", "amy@ames.example"));

    // then
    Assertions.assertThat(answers())
        .containsExactly("amy@ames.example: The seller does not accept the offer.");
    Assertions.assertThat(row(sale, "Anna Ames"))
        .containsEntry("BUYERS_AGENT_EMAIL", "amy@ames.example")
        .containsEntry("BUYER_TOLD_HOW", "Email to amy@ames.example");
  }

  @Test
  void buyerWhoWithdrewIsAskedAboutNoMore() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of());

    // when
    sale.atDesk(DeskAnswers.offerGone(id(sale, "Anna Ames")));

    // then
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt();
    Assertions.assertThat(states(sale, "Anna Ames")).containsExactly("WITHDRAWN");
  }

  @Test
  void nextBackUpIsAskedAboutOnceTheFirstIsGone() {
    // given
    var sale = onTheMarket();
    List.of("Anna Ames", "Bert Bond", "Cora Cole")
        .forEach(buyer -> comesIn(sale, buyer, "450,000", Map.of()));
    answer(sale, Sale.OFFER, "Bert Bond", "backUp");
    answer(sale, Sale.OFFER, "Cora Cole", "backUp");
    answer(sale, Sale.OFFER, "Anna Ames", "accepted");
    sale.atDesk(DeskAnswers.offerWithdrawn());
    assertThat(sale).isInStage("MARKETING");

    // when
    answer(sale, Sale.OFFER, "Bert Bond", "rejected");

    // then
    Assertions.assertThat(states(sale, "Bert Bond")).containsExactly("CAME_FORWARD", "REJECTED");
    Assertions.assertThat(states(sale, "Cora Cole")).containsExactly("CAME_FORWARD", "RECEIVED");
    Assertions.assertThat(states(sale, "Anna Ames")).containsExactly("WITHDRAWN");
  }

  @Test
  void withTheSaleNobodyIsAskedAnyMoreAndTheRecordSaysWhatWasOpen() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of());
    comesIn(sale, "Bert Bond", "450,000", Map.of());
    answer(sale, Sale.OFFER, "Bert Bond", "undecided");

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasStatus("WITHDRAWN");
    Assertions.assertThat(sale.rows("offer"))
        .extracting(row -> row.get("STATE"))
        .containsExactly("UNANSWERED", "UNANSWERED");
    Assertions.assertThat(sale.openTaskKeys()).doesNotContain(Sale.OFFER, SELLERS_ANSWER);
  }

  @Test
  void onlyOneOfTwoIsAcceptedInTheSameSecond() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of());
    comesIn(sale, "Bert Bond", "450,000", Map.of());
    var together = new CyclicBarrier(2);
    var refused =
        Stream.of("Anna Ames", "Bert Bond")
            .map(buyer -> task(sale, Sale.OFFER, buyer))
            .map(task -> CompletableFuture.supplyAsync(() -> acceptance(sale, task, together)))
            .toList();

    // when
    List<String> words = refused.stream().map(CompletableFuture::join).toList();
    brokerage.runJobs();

    // then
    Assertions.assertThat(words)
        .haveExactly(
            1,
            new Condition<>(
                said ->
                    said.contains("has been accepted already") || said.contains("no longer open"),
                "a refusal in words"))
        .contains("");
    Assertions.assertThat(sale.rows("offer"))
        .filteredOn(row -> "ACCEPTED".equals(row.get("STATE")))
        .hasSize(1);
    assertThat(sale).isInStage("OPTION");
  }

  @Test
  void secondAcceptanceIsRefusedInWords() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "452,000", Map.of());
    comesIn(sale, "Bert Bond", "450,000", Map.of());
    answer(
        sale,
        Sale.OFFER,
        "Anna Ames",
        with("accepted", Map.of("keptOpen", List.of(id(sale, "Bert Bond")))));

    // then
    assertThatThrownBy(() -> answer(sale, Sale.OFFER, "Bert Bond", "accepted"))
        .hasMessageContaining("The offer of Anna Ames has been accepted already.");
  }

  @Test
  void costsOfTheHomeAreKeptAsTheyAreWritten() {
    // given
    var sale = onTheMarket();
    comesIn(sale, "Anna Ames", "400,000", Map.of());

    // when
    answer(
        sale,
        Sale.OFFER,
        "Anna Ames",
        with("undecided", Map.of("costLines", "Commission: 5 %\nPayoff: 150,000")));

    // then
    Assertions.assertThat(sale.shown(SELLERS_ANSWER).get("netSheet").toString())
        .contains("Commission: 5 %", "$20,000.00", "Payoff: 150,000", "$230,000.00");
    assertThatThrownBy(
            () ->
                answer(
                    sale,
                    SELLERS_ANSWER,
                    "Anna Ames",
                    with("rejected", Map.of("costLines", "Commission five"))))
        .hasMessageContaining("Cannot read the line");
  }

  private StorySale onTheMarket() {
    var sale = brokerage.saleWaitingAt(MARKETED);
    brokerage.travelTo("2026-12-07T11:00");
    return sale;
  }

  private String acceptance(StorySale sale, Task task, CyclicBarrier together) {
    try {
      return brokerage.as(
          AGENT,
          () -> {
            try {
              together.await();
            } catch (Exception interrupted) {
              throw new IllegalStateException(interrupted);
            }
            sale.engine().getTaskService().complete(task.getId(), answers("accepted"));
            return "";
          });
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static void comesIn(
      StorySale sale, String buyer, String price, Map<String, Object> more) {
    var offer = new HashMap<>(Answers.offer());
    offer.put("offerBuyer", buyer);
    offer.put("offerPrice", price);
    offer.putAll(more);
    sale.atDesk(offer);
  }

  private void answer(StorySale sale, String task, String buyer, String answer) {
    answer(sale, task, buyer, answers(answer));
  }

  private void answer(StorySale sale, String task, String buyer, Map<String, Object> answers) {
    brokerage.complete(task(sale, task, buyer), answers);
  }

  private Map<String, Object> answers(String answer) {
    return Answers.offerAnswered(brokerage.today(), answer);
  }

  private Map<String, Object> with(String answer, Map<String, Object> more) {
    var all = new HashMap<>(answers(answer));
    all.putAll(more);
    return all;
  }

  private static Map<String, Object> counter(String price) {
    return Map.of("offerPrice", price);
  }

  private static Map<String, Object> contractOf(String buyer, String price) {
    var contract = new HashMap<>(Answers.executedContract(LocalDate.parse("2026-12-08")));
    contract.put("buyerName", buyer);
    contract.put("salePrice", price);
    return contract;
  }

  private static Task task(StorySale sale, String key, String buyer) {
    return sale.openTasks().taskDefinitionKey(key).list().stream()
        .filter(task -> task.getName().contains(buyer))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " of " + buyer + " is not open"));
  }

  private static String id(StorySale sale, String buyer) {
    return String.valueOf(row(sale, buyer).get("ID"));
  }

  private static Map<String, Object> row(StorySale sale, String buyer) {
    return sale.rows("offer").stream()
        .filter(row -> buyer.equals(row.get("BUYER")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Object> states(StorySale sale, String buyer) {
    return sale.rows("offer").stream()
        .filter(row -> buyer.equals(row.get("BUYER")))
        .map(row -> row.get("STATE"))
        .toList();
  }

  /** Who was told what, in the order in which the emails left. */
  private List<String> answers() {
    return brokerage.mail("Your offer for").stream().map(OfferTest::told).toList();
  }

  private static String told(Email email) {
    String words =
        email.content().text().lines().filter(line -> line.startsWith("The ")).findFirst().get();
    return email.to().get(0).value() + ": " + words;
  }
}
