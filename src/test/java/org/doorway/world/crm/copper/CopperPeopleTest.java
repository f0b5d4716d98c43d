package org.doorway.world.crm.copper;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmPerson;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.Test;

class CopperPeopleTest extends CopperTest {

  private static final String BY_EMAIL = "/people/fetch_by_email";
  private static final String SEARCH = "/people/search";
  private static final String PEOPLE = "/people";
  private static final CrmAddress ELM_STREET =
      new CrmAddress("12 Elm Street", "Dallas", "TX", "75201");

  private final Crm crm = crm();

  @Test
  void personIsFoundByEmail() {
    answersTo("POST", BY_EMAIL, "{\"email\": \"jane@home.example\"}", "{\"id\": 27140359}");

    var id = crm.findOrCreatePerson(jane(Optional.of("jane@home.example"), Optional.empty()));

    assertThat(id).isEqualTo(27140359);
    wasAsked(0, "POST", PEOPLE);
  }

  @Test
  void personIsFoundByPhoneAndName() {
    answers("POST", BY_EMAIL, refusal(404, "Resource not found"));
    answers(
        "POST",
        SEARCH,
        """
        [{"id": 1, "name": "Jack Doe", "phone_numbers": [{"number": "(469) 555-0142"}]},
         {"id": 2, "name": "jane  DOE", "phone_numbers": [{"number": "1-469-555-0142"}]},
         {"id": 3, "name": "Jane Doe", "phone_numbers": [{"number": "214-555-0142"}]}]
        """);

    var id =
        crm.findOrCreatePerson(jane(Optional.of("jane@home.example"), Optional.of("+14695550142")));

    assertThat(id).isEqualTo(2);
    wasAsked(
        "POST",
        SEARCH,
        """
        {"phone_number": {"value": "4695550142", "match": "partial"},
         "page_size": 200, "page_number": 1}
        """);
    wasAsked(0, "POST", PEOPLE);
  }

  @Test
  void severalOfTheSameNameAndPhoneAreForAPerson() {
    answers(
        "POST",
        SEARCH,
        """
        [{"id": 2, "name": "Jane Doe", "phone_numbers": [{"number": "4695550142"}]},
         {"id": 3, "name": "Jane Doe", "phone_numbers": [{"number": "4695550142"}]}]
        """);

    assertThatThrownBy(
            () -> crm.findOrCreatePerson(jane(Optional.empty(), Optional.of("+14695550142"))))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Copper has several people named Jane Doe with the same phone: [2, 3]");
    wasAsked(0, "POST", PEOPLE);
  }

  @Test
  void unknownPersonIsCreated() {
    answers("POST", BY_EMAIL, refusal(404, "Resource not found"));
    answers("POST", SEARCH, "[]");
    answers("POST", PEOPLE, "{\"id\": 27140448, \"name\": \"Jane Doe\"}");

    var id =
        crm.findOrCreatePerson(jane(Optional.of("jane@home.example"), Optional.of("+14695550142")));

    assertThat(id).isEqualTo(27140448);
    wasAsked(
        "POST",
        PEOPLE,
        """
        {"name": "Jane Doe",
         "emails": [{"email": "jane@home.example", "category": "personal"}],
         "phone_numbers": [{"number": "+14695550142", "category": "mobile"}],
         "address": {"street": "12 Elm Street", "city": "Dallas", "state": "TX",
                     "postal_code": "75201", "country": "US"}}
        """);
  }

  @Test
  void whatIsUnknownOfAPersonIsLeftOut() {
    answers("POST", SEARCH, "[]");
    answers("POST", PEOPLE, "{\"id\": 5}");

    crm.findOrCreatePerson(
        new CrmPerson(
            "", "Doe", Optional.empty(), Optional.of("+14695550142"), CrmAddress.UNKNOWN));

    wasAsked(0, "POST", BY_EMAIL);
    wasAsked(
        "POST",
        PEOPLE,
        """
        {"name": "Doe", "phone_numbers": [{"number": "+14695550142", "category": "mobile"}]}
        """);
  }

  @Test
  void personCreatedMeanwhileIsFound() {
    answersInTurn("POST", BY_EMAIL, refusal(404, "Resource not found"), okJson("{\"id\": 9}"));
    answers("POST", PEOPLE, refusal(422, "Email has already been taken"));

    var id = crm.findOrCreatePerson(jane(Optional.of("jane@home.example"), Optional.empty()));

    assertThat(id).isEqualTo(9);
    wasAsked(1, "POST", PEOPLE);
  }

  @Test
  void otherRefusalOfANewPersonIsForAPerson() {
    answers("POST", BY_EMAIL, refusal(404, "Resource not found"));
    answers("POST", PEOPLE, refusal(422, "Invalid input: email"));

    assertThatThrownBy(
            () -> crm.findOrCreatePerson(jane(Optional.of("jane@home"), Optional.empty())))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage(
            "Could not create the person Jane Doe: Copper answered 422, Invalid input: email");
  }

  @Test
  void failedLookUpCreatesNobody() {
    answers("POST", BY_EMAIL, refusal(500, "Oops"));

    assertThatThrownBy(
            () -> crm.findOrCreatePerson(jane(Optional.of("jane@home.example"), Optional.empty())))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessageContaining("look up the person Jane Doe by email");
    wasAsked(0, "POST", PEOPLE);
  }

  private static CrmPerson jane(Optional<String> email, Optional<String> phone) {
    return new CrmPerson("Jane", "Doe", email, phone, ELM_STREET);
  }
}
