package org.doorway.world.crm.copper;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmContact;
import org.doorway.world.crm.CrmEvent;
import org.doorway.world.crm.CrmOpportunityState;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmStatus;
import org.doorway.world.crm.CrmSubscription;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopperChangesTest extends CopperTest {

  private static final String SEARCH = "/opportunities/search";
  private static final Instant WATERMARK = Instant.ofEpochSecond(1_000_120);
  private static final String CHANGED_AT_ONCE =
      "{\"id\": %d, \"status\": \"Open\", \"date_modified\": 1000500}";

  private final CrmChanges changes = changes();

  @BeforeEach
  void copperIsSetUp() {
    copperHasItsLists();
  }

  @Test
  void changedOpportunityIsToldInNames() {
    answers("POST", SEARCH, "[" + elmStreet() + "]");

    assertThat(changes.changedSince(WATERMARK))
        .containsExactly(
            new CrmOpportunityState(
                4956209,
                Optional.of(123L),
                "12 Elm Street",
                Optional.of(27140359L),
                CrmStatus.LOST,
                Optional.of("Pending"),
                Optional.of("Agent@broker.example"),
                Optional.of(new BigDecimal("425000.5")),
                Optional.of("12 Elm Street, Dallas, TX 75201"),
                Optional.of("Referral"),
                Optional.of("Wants to sell by spring"),
                Optional.of("Price"),
                Instant.ofEpochSecond(1_000_300)));
    wasAsked("POST", SEARCH, since(1_000_000, 1));
  }

  @Test
  void strangerIsToldWithoutNames() {
    answers(
        "POST",
        SEARCH,
        """
        [{"id": 1, "name": "Buyer", "status": "Open", "pipeline_stage_id": 10, "assignee_id": 5,
          "monetary_value": null, "date_modified": 1000300,
          "custom_fields": [{"custom_field_definition_id": 7, "value": null}]}]
        """);

    assertThat(changes.changedSince(WATERMARK))
        .containsExactly(
            new CrmOpportunityState(
                1,
                Optional.empty(),
                "Buyer",
                Optional.empty(),
                CrmStatus.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.ofEpochSecond(1_000_300)));
  }

  @Test
  void textHasNothingThatNoDatabaseKeeps() {
    answers(
        "POST",
        SEARCH,
        "["
            + elmStreet().replace("12 Elm", "12\\u0000 Elm").replace("Wants", "\\u0000Wants")
            + "]");

    assertThat(changes.changedSince(WATERMARK))
        .singleElement()
        .satisfies(
            theirs -> {
              assertThat(theirs.name()).isEqualTo("12 Elm Street");
              assertThat(theirs.propertyAddress()).contains("12 Elm Street, Dallas, TX 75201");
              assertThat(theirs.details()).contains("Wants to sell by spring");
            });
  }

  @Test
  void firstReadBeginsAtTheEpoch() {
    answers("POST", SEARCH, "[]");

    assertThat(changes.changedSince(Instant.EPOCH)).isEmpty();
    wasAsked("POST", SEARCH, since(0, 1));
  }

  @Test
  void nextPageBeginsAtTheLastDateSoThatNothingSlipsAway() {
    answersTo("POST", SEARCH, since(1_000_000, 1), changedInTurn(1, 200));
    answersTo("POST", SEARCH, since(1_000_200, 1), changedInTurn(200, 210));

    assertThat(changes.changedSince(WATERMARK))
        .extracting(CrmOpportunityState::id)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 210).boxed().toList());
  }

  @Test
  void opportunityChangedMeanwhileIsToldOnceAndLast() {
    answersTo("POST", SEARCH, since(1_000_000, 1), changedInTurn(1, 200));
    answersTo(
        "POST",
        SEARCH,
        since(1_000_200, 1),
        "[{\"id\": 1, \"status\": \"Won\", \"date_modified\": 1000900}]");

    var changed = changes.changedSince(WATERMARK);

    assertThat(changed).hasSize(200);
    assertThat(changed.get(199).id()).isEqualTo(1);
    assertThat(changed.get(199).status()).isEqualTo(CrmStatus.WON);
  }

  @Test
  void manyChangesOfOneSecondAreReadByPage() {
    var hundreds = array(LongStream.rangeClosed(1, 200), CHANGED_AT_ONCE);
    answersTo("POST", SEARCH, since(1_000_000, 1), hundreds);
    answersTo("POST", SEARCH, since(1_000_500, 1), hundreds);
    answersTo(
        "POST",
        SEARCH,
        since(1_000_500, 2),
        array(LongStream.rangeClosed(201, 250), CHANGED_AT_ONCE));

    assertThat(changes.changedSince(WATERMARK)).hasSize(250);
  }

  @Test
  void statusNobodyKnowsIsNotGuessed() {
    answers("POST", SEARCH, "[{\"id\": 1, \"status\": \"Asleep\", \"date_modified\": 1000500}]");

    assertThatThrownBy(() -> changes.changedSince(WATERMARK))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read opportunity 1: unknown status Asleep");
  }

  @Test
  void oneOpportunityIsReadUnlessItIsGone() {
    answers("GET", "/opportunities/4956209", elmStreet());
    answers("GET", "/opportunities/5", refusal(404, "Resource not found"));
    answers("GET", "/opportunities/6", refusal(403, "Not yours"));

    assertThat(changes.read(4956209)).get().extracting("status").isEqualTo(CrmStatus.LOST);
    assertThat(changes.read(5)).isEmpty();
    assertThatThrownBy(() -> changes.read(6)).isInstanceOf(CrmRejectedException.class);
  }

  @Test
  void personIsReadWithAllTheirAddresses() {
    answers(
        "GET",
        "/people/27140448",
        """
        {"id": 27140448, "name": "Jane Doe", "first_name": "Jane", "last_name": "Doe",
         "emails": [{"email": "jane@home.example", "category": "personal"}],
         "phone_numbers": [{"number": "469-555-0142", "category": "mobile"}],
         "address": {"street": "12 Elm Street", "city": "Dallas", "state": null}}
        """);

    assertThat(changes.person(27140448))
        .contains(
            new CrmContact(
                27140448,
                "Jane",
                "Doe",
                List.of("jane@home.example"),
                List.of("469-555-0142"),
                new CrmAddress("12 Elm Street", "Dallas", "", "")));
  }

  @Test
  void personOfFewWordsIsReadToo() {
    answers("GET", "/people/1", "{\"id\": 1, \"name\": \"Doe\", \"address\": null}");
    answers("GET", "/people/2", refusal(404, "Resource not found"));

    assertThat(changes.person(1))
        .contains(new CrmContact(1, "", "", List.of(), List.of(), CrmAddress.UNKNOWN));
    assertThat(changes.person(2)).isEmpty();
  }

  @Test
  void subscriptionsAreListed() {
    answers(
        "GET",
        "/webhooks",
        """
        [{"id": 17065, "target": "https://x.example/h", "type": "opportunity", "event": "update",
          "secret": {"secret": "s"}, "created_at": 1489173015}]
        """);

    assertThat(changes.subscriptions())
        .containsExactly(
            new CrmSubscription(17065, "https://x.example/h", "opportunity", "update"));
  }

  @Test
  void subscriptionCarriesTheSecret() {
    answers(
        "POST",
        "/webhooks",
        okJson(
            """
            {"id": 17065, "target": "https://x.example/h", "type": "opportunity", "event": "new"}
            """));

    var subscription =
        changes.subscribe(URI.create("https://x.example/h"), CrmEvent.NEW, "hook-secret");

    assertThat(subscription.id()).isEqualTo(17065);
    wasAsked(
        "POST",
        "/webhooks",
        """
        {"target": "https://x.example/h", "type": "opportunity", "event": "new",
         "secret": {"secret": "hook-secret"}, "headers": {"Authentication": "hook-secret"}}
        """);
  }

  @Test
  void endingASubscriptionTwiceIsNoError() {
    answersInTurn("DELETE", "/webhooks/17065", okJson("{\"id\": 17065}"), refusal(404, "Gone"));

    changes.unsubscribe(17065);

    assertThatNoException().isThrownBy(() -> changes.unsubscribe(17065));
    wasAsked(2, "DELETE", "/webhooks/17065");
  }

  private static String since(long from, int page) {
    return """
        {"minimum_modified_date": %d, "sort_by": "date_modified", "sort_direction": "asc",
         "page_size": 200, "page_number": %d}
        """
        .formatted(from, page);
  }

  private static String changedInTurn(long first, long last) {
    return array(
        LongStream.rangeClosed(first, last),
        "{\"id\": %1$d, \"status\": \"Open\", \"date_modified\": 1000%1$03d}");
  }

  private static String elmStreet() {
    return """
        {"id": 4956209, "name": "12 Elm Street", "primary_contact_id": 27140359,
         "status": "Lost", "pipeline_stage_id": 21, "assignee_id": 137658,
         "monetary_value": 425000.5, "loss_reason_id": 308806, "close_date": "1/23/2017",
         "date_modified": 1000300,
         "customer_source_id": 331242, "details": "Wants to sell by spring",
         "custom_fields": [
           {"custom_field_definition_id": 7, "value": 123.0},
           {"custom_field_definition_id": 8, "value": "12 Elm Street, Dallas, TX 75201"}]}
        """;
  }
}
