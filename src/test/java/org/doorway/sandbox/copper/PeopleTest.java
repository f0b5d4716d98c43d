package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest extends WithSandbox {

  private static final String SAM = "/people/27140359";

  @BeforeEach
  void sam() {
    var created =
        create(
            "people",
            """
            {"name": "Sam Q. Seller", "assignee_id": 137651, "tags": ["seller"],
             "emails": [{"email": "Sam@Seller.example", "category": "work"}],
             "phone_numbers": [{"number": "(214) 555-0100", "category": "mobile"}],
             "address": {"street": "1200 Elm St", "city": "Dallas", "state": "TX",
                         "postal_code": "75202", "country": "US", "planet": "Earth"}}""");
    assertThat(created).hasStatusOk();
  }

  @Test
  void personListsEveryAttribute() {
    assertThat(copper(GET, SAM, ""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"id": 27140359, "name": "Sam Q. Seller", "prefix": null, "first_name": "Sam",
             "middle_name": "Q.", "last_name": "Seller", "suffix": null,
             "address": {"street": "1200 Elm St", "city": "Dallas", "state": "TX",
                         "postal_code": "75202", "country": "US"},
             "assignee_id": 137651, "company_id": null, "company_name": null,
             "contact_type_id": 451490, "details": null,
             "emails": [{"email": "Sam@Seller.example", "category": "work"}],
             "phone_numbers": [{"number": "(214) 555-0100", "category": "mobile"}],
             "socials": [], "tags": ["seller"], "title": null, "websites": [],
             "custom_fields": [], "date_last_contacted": null, "interaction_count": 0,
             "leads_converted_from": [], "date_lead_created": null,
             "date_created": 1795298400, "date_modified": 1795298400}""");
  }

  @Test
  void emailBelongsToOnePersonOnly() {
    var second =
        create("people", "{\"name\": \"Else\", \"emails\": [{\"email\": \"sam@seller.example\"}]}");

    assertThat(second)
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.message")
        .isEqualTo(
            "Invalid input: Validation errors: Email: has already been taken: sam@seller.example");
    assertThat(copper(PUT, SAM, "{\"emails\": [{\"email\": \"sam@seller.example\"}]}"))
        .hasStatusOk();
  }

  @Test
  void emailOfADeletedPersonIsFreeAgain() {
    assertThat(copper(DELETE, SAM, ""))
        .bodyJson()
        .isStrictlyEqualTo("{\"id\": 27140359, \"is_deleted\": true}");

    assertThat(
            create(
                "people", "{\"name\": \"Sam\", \"emails\": [{\"email\": \"sam@seller.example\"}]}"))
        .hasStatusOk();
  }

  @Test
  void companyCannotBeSet() {
    assertThat(copper(PUT, SAM, "{\"company_id\": 5, \"name\": \"Sam\"}"))
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"company_id\": null, \"first_name\": \"Sam\", \"middle_name\": null, \"last_name\": null}");
  }

  @Test
  void isFoundByEmailWhateverItsCase() {
    assertThat(copper(POST, "/people/fetch_by_email", "{\"email\": \"SAM@seller.example\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.id")
        .isEqualTo(27140359);
  }

  @Test
  void unknownEmailIsNotFound() {
    assertThat(copper(POST, "/people/fetch_by_email", "{\"email\": \"no@body.example\"}"))
        .hasStatus(404)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"success\": false, \"status\": 404, \"message\": \"Resource not found\"}");
    assertThat(copper(POST, "/people/fetch_by_email", "{\"email\": 5}")).hasStatus(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Bea,Sam Q. Seller",
        "{'sort_by': 'last_name'} | Sam Q. Seller,Bea",
        "{'name': 'sell'} | Sam Q. Seller",
        "{'emails': ['SAM@seller.example']} | Sam Q. Seller",
        "{'phone_number': '2145550100'} | Sam Q. Seller",
        "{'phone_number': {'value': '5550100', 'match': 'partial'}} | Sam Q. Seller",
        "{'phone_number': {'value': '5550100', 'match': 'exact'}} | ~~",
        "{'assignee_ids': [137651]} | Sam Q. Seller",
        "{'assignee_ids': [-2]} | Bea",
        "{'contact_type_ids': [451492]} | Bea",
        "{'company_ids': [-2]} | Bea,Sam Q. Seller",
        "{'opportunity_ids': [4956209]} | Bea",
        "{'city': 'dallas', 'state': 'TX', 'postal_code': '75202', 'country': 'us'} | Sam Q. Seller",
        "{'tags': ['seller', 'buyer']} | Sam Q. Seller",
        "{'minimum_created_date': 1795298401} | ~~",
      })
  void searchFiltersAndSorts(String wanted, String names) {
    create("people", "{\"name\": \"Bea\", \"contact_type_id\": 451492}");
    create("opportunities", "{\"name\": \"1200 Elm\", \"primary_contact_id\": 27140360}");

    var found = copper(POST, "/people/search", wanted.replace('\'', '"'));

    var expected = names.isEmpty() ? List.of() : List.of(names.split(","));
    assertThat(found).hasStatusOk().bodyJson().extractingPath("$[*].name").isEqualTo(expected);
    assertThat(found).headers().hasValue("X-PW-TOTAL", String.valueOf(expected.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Name: can't be blank",
        "{'name': null} | Name: can't be blank",
        "{'name': 'x', 'emails': 'a@b'} | Emails: Invalid value for Emails: must be a list: a@b",
        "{'name': 'x', 'emails': [{'address': 'a'}]} | Emails: Invalid value for Emails: must have a string email: {\"address\":\"a\"}",
        "{'name': 'x', 'emails': ['a@b']} | Emails: Invalid value for Emails: must have a string email: a@b",
        "{'name': 'x', 'phone_numbers': [{'number': '1', 'category': 'fax'}]} | Phone Numbers: Invalid value for Phone Numbers: has no known category: {\"number\":\"1\",\"category\":\"fax\"}",
        "{'name': 'x', 'address': 'Elm'} | Address: Invalid value for Address: must be an object: Elm",
        "{'name': 'x', 'address': {'city': 5}} | Address: Invalid value for Address: must be a string: 5",
        "{'name': 'x', 'contact_type_id': 5} | Contact Type Id: Invalid value for Contact Type Id: does not exist: 5",
        "{'name': 'x', 'assignee_id': 99999999999999999999} | Assignee Id: Invalid value for Assignee Id: IDs must be positive integers: 99999999999999999999",
      })
  void wrongInputIsRefused(String body, String reason) {
    assertThat(create("people", body.replace('\'', '"')))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.message")
        .isEqualTo("Invalid input: Validation errors: " + reason);
  }
}
