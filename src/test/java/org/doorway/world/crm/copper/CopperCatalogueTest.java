package org.doorway.world.crm.copper;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopperCatalogueTest extends CopperTest {

  private static final String ONE = "/opportunities/1";
  private static final String USERS = "/users/search";
  private static final String USER = "{\"id\": %1$d, \"email\": \"user%1$d@broker.example\"}";

  private final Crm crm = crm();
  private final CopperCatalogue catalogue = catalogue(http());

  @BeforeEach
  void copperIsSetUp() {
    copperHasItsLists();
    answers("PUT", ONE, "{\"id\": 1}");
  }

  @Test
  void nothingIsReadBeforeItIsNeeded() {
    catalogue.lossReasonId("Price");

    wasAsked(1, "GET", "/loss_reasons");
    wasAsked(0, "GET", "/pipelines");
    wasAsked(0, "POST", USERS);
  }

  @Test
  void knownNamesAreReadOnce() {
    assertThat(catalogue.userId("agent@broker.example")).isEqualTo(137658);
    assertThat(catalogue.userId(" AGENT@broker.example ")).isEqualTo(137658);
    assertThat(catalogue.userEmail(137658)).contains("Agent@broker.example");

    wasAsked(1, "POST", USERS);
  }

  @Test
  void usersAreReadToTheLastPage() {
    answersTo("POST", USERS, page(1), array(LongStream.rangeClosed(1, 200), USER));
    answersTo("POST", USERS, page(2), array(LongStream.rangeClosed(201, 201), USER));

    assertThat(catalogue.userId("user201@broker.example")).isEqualTo(201);
    wasAsked(2, "POST", USERS);
  }

  @Test
  void userWithoutEmailIsPassedOver() {
    answers(
        "POST", USERS, "[{\"id\": 1, \"email\": null}, {\"id\": 2, \"email\": \"b@x.example\"}]");

    assertThat(catalogue.userId("b@x.example")).isEqualTo(2);
  }

  @Test
  void nameThatIsNewInCopperIsReadOnceMore() {
    catalogue.lossReasonId("Price");
    answers("GET", "/loss_reasons", "[{\"id\": 9, \"name\": \"Not interested\"}]");

    assertThat(catalogue.lossReasonId("Not interested")).isEqualTo(9);
    wasAsked(2, "GET", "/loss_reasons");
  }

  @Test
  void unknownNameIsForAPerson() {
    assertThatThrownBy(() -> crm.moveToStage(1, "Lunch"))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Copper has no stage in the pipeline Sellers named 'Lunch'");
    assertThatThrownBy(() -> crm.assign(1, "nobody@broker.example"))
        .hasMessage("Copper has no user named 'nobody@broker.example'");
    assertThatThrownBy(() -> crm.markLost(1, "Lunch"))
        .hasMessage("Copper has no loss reason named 'Lunch'");
    wasAsked(0, "PUT", ONE);
  }

  @Test
  void missingPipelineIsForAPerson() {
    answers("GET", "/pipelines", "[{\"id\": 1, \"name\": \"Buyers\", \"stages\": []}]");

    assertThatThrownBy(() -> crm.moveToStage(1, "Pending"))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Copper has no pipeline named 'Sellers'");
  }

  @Test
  void twoOfOneNameAreForAPersonUntilOneIsGone() {
    answers(
        "GET",
        "/loss_reasons",
        "[{\"id\": 1, \"name\": \"Price\"}, {\"id\": 2, \"name\": \"price\"}]");

    assertThatThrownBy(() -> catalogue.lossReasonId("Price"))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Copper has several of the loss reason named 'Price': [1, 2]");

    answers("GET", "/loss_reasons", "[{\"id\": 2, \"name\": \"Price\"}]");

    assertThat(catalogue.lossReasonId("Price")).isEqualTo(2);
  }

  @Test
  void idThatCopperReplacedIsResolvedAgain() {
    crm.markLost(1, "Price");
    answers("GET", "/loss_reasons", "[{\"id\": 77, \"name\": \"Price\"}]");
    answersInTurn("PUT", ONE, refusal(422, "Invalid loss reason"), okJson("{\"id\": 1}"));

    crm.markLost(1, "Price");

    wasAsked("PUT", ONE, "{\"status\": \"Lost\", \"loss_reason_id\": 77}");
    wasAsked(3, "PUT", ONE);
  }

  @Test
  void refusalOfAnIdThatStandsIsForAPerson() {
    answers("PUT", ONE, refusal(422, "Invalid loss reason"));

    assertThatThrownBy(() -> crm.markLost(1, "Price"))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage(
            "Could not mark opportunity 1 as Lost: Copper answered 422, Invalid loss reason");
    wasAsked(1, "PUT", ONE);
    wasAsked(2, "GET", "/loss_reasons");
  }

  @Test
  void nameThatCopperDroppedIsForAPerson() {
    crm.markLost(1, "Price");
    answers("GET", "/loss_reasons", "[]");
    answers("PUT", ONE, refusal(422, "Invalid loss reason"));

    assertThatThrownBy(() -> crm.markLost(1, "Price"))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Copper has no loss reason named 'Price'");
  }

  @Test
  void idThatCopperDroppedIsAskedForOnce() {
    assertThat(catalogue.userEmail(1)).isEmpty();
    assertThat(catalogue.userEmail(1)).isEmpty();

    wasAsked(1, "POST", USERS);
  }

  @Test
  void listThatCannotBeReadIsTriedAgainLater() {
    answersInTurn(
        "GET",
        "/loss_reasons",
        refusal(503, "Later"),
        okJson("[{\"id\": 3, \"name\": \"Price\"}]"));

    assertThatThrownBy(() -> catalogue.lossReason(3))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read the loss reasons: Copper answered 503, Later");
    assertThat(catalogue.lossReason(3)).contains("Price");
  }

  private static String page(int number) {
    return "{\"page_size\": 200, \"page_number\": " + number + "}";
  }
}
