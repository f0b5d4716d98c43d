package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.junit.jupiter.api.Test;

/** Several buyers want one home in the running demo, and each of their agents has an answer. */
class OffersTest {

  private static final String STREET = "7100 Offer St";
  private static final String CONTRACT = "Task_EnterExecutedContract";

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();

  private WebSale sale;

  @Test
  void fourOffersEachHaveTheirAnswerAndTheBackUpComesForward() {
    // given
    sandbox.advanceToNextMorning();
    sale = WebSale.of("Wanted", STREET, Plan.from(sandbox.today())).until("Event_OfferAccepted");
    var day = sandbox.today();
    comesIn("Anna Ames", "452,000", Map.of("buyersAgentEmail", "amy@ames.example"));
    comesIn("Bert Bond", "450,000", Map.of("buyersAgentEmail", "bea@bond.example"));
    comesIn("Cora Cole", "430,000", Map.of("buyersAgentEmail", "cy@cole.example"));
    comesIn(
        "Dora Dean",
        "445,000",
        Map.of("offerExpiresOn", day.plusDays(1).toString(), "offerExpiresAt", "18:00"));

    // when: one is countered and declined, one runs out at its hour
    var counter = new HashMap<>(Answers.offerAnswered(day, "countered"));
    counter.put("offerPrice", "448,000");
    answer("Cora Cole", counter);
    sale.brokerage()
        .complete(
            sale.id(),
            "Task_EnterBuyersAnswer",
            "Cora Cole",
            Map.of(
                "offerAnswer", "rejected",
                "answeredHow", "phoneCall",
                "answeredOn", day.toString(),
                "answeredAt", "08:00"));
    sandbox.advanceTo(day.plusDays(1).atTime(18, 1).atZone(DemoApplication.ZONE));

    // and of the two others one is accepted and one is the back-up
    var accepted = new HashMap<>(Answers.offerAccepted(sandbox.today()));
    accepted.put("keptOpen", List.of(keptOpen("Anna Ames", "Bert Bond")));
    answer("Anna Ames", accepted);
    answer("Bert Bond", Answers.offerAnswered(sandbox.today(), "backUp"));

    // then
    assertThat(subjectsTo("bea@bond.example")).hasSize(1);
    assertThat(subjectsTo("amy@ames.example")).isEmpty();
    assertThat(sale.openTaskKeys()).contains("Task_AnswerBuyersAgent", CONTRACT);

    // when: the contract falls
    sale.complete(CONTRACT, Answers.executedContract(sandbox.today()));
    sale.atDesk(DeskAnswers.buyerTerminated(sandbox.now().toLocalDateTime()));

    // then
    assertThat(sale.row("agent", Sale.OFFER).name()).contains("Bert Bond");
    answer("Bert Bond", Answers.offerAccepted(sandbox.today()));
    var form = sale.brokerage().form(sale.id(), CONTRACT);
    assertThat(form.known("buyerName")).isEqualTo("Bert Bond");
    assertThat(form.known("salePrice")).isEqualTo("450,000");
  }

  private void comesIn(String buyer, String price, Map<String, Object> more) {
    var offer = new HashMap<>(Answers.offer());
    offer.put("offerBuyer", buyer);
    offer.put("offerPrice", price);
    offer.putAll(more);
    sale.atDesk(offer);
  }

  private void answer(String buyer, Map<String, Object> answers) {
    sale.brokerage().complete(sale.id(), Sale.OFFER, buyer, answers);
  }

  private String keptOpen(String buyer, String other) {
    var offered = sale.brokerage().form(sale.id(), Sale.OFFER, buyer).options("keptOpen");
    return offered.entrySet().stream()
        .filter(option -> option.getValue().contains(other))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private List<String> subjectsTo(String address) {
    return sandbox.mailTo(address).stream()
        .map((JsonNode mail) -> mail.path("subject").asText())
        .toList();
  }
}
