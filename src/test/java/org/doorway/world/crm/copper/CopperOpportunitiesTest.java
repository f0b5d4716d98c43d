package org.doorway.world.crm.copper;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmOpportunity;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopperOpportunitiesTest extends CopperTest {

  private static final String SEARCH = "/opportunities/search";
  private static final String OPPORTUNITIES = "/opportunities";
  private static final String ONE = "/opportunities/4956209";
  private static final long ID = 4956209;

  private final Crm crm = crm();

  @BeforeEach
  void copperIsSetUp() {
    copperHasItsLists();
    answers("PUT", ONE, "{\"id\": 4956209, \"name\": \"12 Elm Street\"}");
  }

  @Test
  void opportunityIsFoundByItsDoorwayNumber() {
    answers("POST", SEARCH, "[" + opportunity(ID, "123.0") + "]");

    assertThat(crm.findOpportunity(123)).hasValue(ID);
    wasAsked(
        "POST",
        SEARCH,
        """
        {"custom_fields": [{"custom_field_definition_id": 7, "value": 123}],
         "page_size": 200, "page_number": 1}
        """);
  }

  @Test
  void opportunityThatIsThereGetsOurNumberAndAddress() {
    crm.adopt(4956209, 123, "12 Elm Street, Dallas, TX 75201");

    wasAsked(
        "PUT",
        ONE,
        """
        {"custom_fields": [
          {"custom_field_definition_id": 7, "value": 123},
          {"custom_field_definition_id": 8, "value": "12 Elm Street, Dallas, TX 75201"}]}
        """);
  }

  @Test
  void unknownNumberIsNotFound() {
    answers("POST", SEARCH, "[]");

    assertThat(crm.findOpportunity(123)).isEmpty();
  }

  @Test
  void severalOfOneNumberAreForAPerson() {
    answers("POST", SEARCH, "[" + opportunity(11, "123") + "," + opportunity(12, "123") + "]");

    assertThatThrownBy(() -> crm.findOpportunity(123))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage(
            "Could not look up the opportunity with Doorway number 123: "
                + "Copper has several of it, [11, 12]");
  }

  @Test
  void searchThatOverlooksItsFilterIsForAPerson() {
    answers("POST", SEARCH, "[" + opportunity(11, "null") + "]");

    assertThatThrownBy(() -> crm.findOrCreateOpportunity(elmStreet()))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessageEndingWith("Copper answered with others; is that custom field a number?");
    wasAsked(0, "POST", OPPORTUNITIES);
  }

  @Test
  void knownOpportunityIsNotCreatedAgain() {
    answers("POST", SEARCH, "[" + opportunity(ID, "123") + "]");

    assertThat(crm.findOrCreateOpportunity(elmStreet())).isEqualTo(ID);
    wasAsked(0, "POST", OPPORTUNITIES);
  }

  @Test
  void newOpportunityIsCreatedAtTheFirstStageOfOurPipeline() {
    answers("POST", SEARCH, "[]");
    answers("POST", OPPORTUNITIES, opportunity(ID, "123"));

    assertThat(crm.findOrCreateOpportunity(elmStreet())).isEqualTo(ID);
    wasAsked(
        "POST",
        OPPORTUNITIES,
        """
        {"name": "12 Elm Street", "primary_contact_id": 27140359, "customer_source_id": 331242,
         "pipeline_id": 2, "pipeline_stage_id": 20, "monetary_value": 425000.50,
         "details": "Wants to sell in spring",
         "custom_fields": [
           {"custom_field_definition_id": 7, "value": 123},
           {"custom_field_definition_id": 8, "value": "12 Elm Street, Dallas, TX 75201"}]}
        """);
  }

  @Test
  void whatIsUnknownOfAnOpportunityIsLeftOut() {
    answers("POST", SEARCH, "[]");
    answers("POST", OPPORTUNITIES, opportunity(ID, "123"));

    crm.findOrCreateOpportunity(
        new CrmOpportunity(
            123, "Elm", 27140359, "12 Elm Street", Optional.empty(), "", Optional.empty()));

    wasAsked(
        "POST",
        OPPORTUNITIES,
        """
        {"name": "Elm", "primary_contact_id": 27140359,
         "pipeline_id": 2, "pipeline_stage_id": 20,
         "custom_fields": [
           {"custom_field_definition_id": 7, "value": 123},
           {"custom_field_definition_id": 8, "value": "12 Elm Street"}]}
        """);
  }

  @Test
  void lostAnswerToACreateIsNotRepeated() {
    answers("POST", SEARCH, "[]");
    answers("POST", OPPORTUNITIES, okJson(opportunity(ID, "123")).withFixedDelay(4_000));
    var impatient = crm(http(Duration.ofSeconds(1)));

    assertThatThrownBy(() -> impatient.findOrCreateOpportunity(elmStreet()))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage(
            "Could not create the opportunity 12 Elm Street: Copper did not answer in time");
    wasAsked(1, "POST", OPPORTUNITIES);
  }

  @Test
  void opportunityIsAssignedByEmail() {
    crm.assign(ID, "agent@broker.example");

    wasAsked("PUT", ONE, "{\"assignee_id\": 137658}");
  }

  @Test
  void opportunityMovesToAStageOfOurPipeline() {
    crm.moveToStage(ID, "Pending");

    wasAsked("PUT", ONE, "{\"pipeline_stage_id\": 21}");
  }

  @Test
  void valueIsSetToTheCent() {
    crm.updateValue(ID, new BigDecimal("1E+6"));
    crm.updateValue(ID, new BigDecimal("425000.50"));

    wasAsked("PUT", ONE, "{\"monetary_value\": 1000000}");
    wasAsked("PUT", ONE, "{\"monetary_value\": 425000.50}");
  }

  @Test
  void wonOpportunityCarriesPriceAndDate() {
    crm.markWon(ID, new BigDecimal("425000"), LocalDate.of(2026, 1, 3));

    wasAsked(
        "PUT",
        ONE,
        "{\"status\": \"Won\", \"monetary_value\": 425000, \"close_date\": \"01/03/2026\"}");
  }

  @Test
  void lostAndAbandonedOpportunitiesCarryTheReason() {
    crm.markLost(ID, "Price");
    crm.markAbandoned(ID, "price");

    wasAsked("PUT", ONE, "{\"status\": \"Lost\", \"loss_reason_id\": 308806}");
    wasAsked("PUT", ONE, "{\"status\": \"Abandoned\", \"loss_reason_id\": 308806}");
  }

  @Test
  void opportunityThatIsGoneIsForAPerson() {
    answers("PUT", ONE, refusal(404, "Resource not found"));

    assertThatThrownBy(() -> crm.moveToStage(ID, "Pending"))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage(
            "Could not move opportunity 4956209 to the stage Pending: "
                + "Copper answered 404, Resource not found");
    wasAsked(1, "PUT", ONE);
  }

  private static CrmOpportunity elmStreet() {
    return new CrmOpportunity(
        123,
        "12 Elm Street",
        27140359,
        "12 Elm Street, Dallas, TX 75201",
        Optional.of(new BigDecimal("425000.50")),
        "Referral",
        Optional.of("Wants to sell in spring"));
  }

  private static String opportunity(long id, String number) {
    return """
        {"id": %d, "name": "12 Elm Street", "status": "Open", "date_modified": 1502158599,
         "custom_fields": [{"custom_field_definition_id": 126240, "value": ["a"]},
                           {"custom_field_definition_id": 7, "value": %s}]}
        """
        .formatted(id, number);
  }
}
