package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OpportunitiesTest extends WithSandbox {

  private static final String PATH = "/opportunities/4956209";

  @BeforeEach
  void seller() {
    create("people", "{\"name\": \"Sam Seller\"}");
  }

  @Test
  void newOneStartsInTheFirstStageAndListsEveryAttribute() {
    var created =
        create("opportunities", "{\"name\": \"1200 Elm\", \"primary_contact_id\": 27140359}");

    assertThat(created)
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"id": 4956209, "name": "1200 Elm", "assignee_id": null, "close_date": null,
             "company_id": null, "company_name": null, "customer_source_id": null, "details": null,
             "loss_reason_id": null, "pipeline_id": 213214, "pipeline_stage_id": 987790,
             "primary_contact_id": 27140359, "priority": "None", "status": "Open", "tags": [],
             "interaction_count": 0, "monetary_unit": null, "monetary_value": null,
             "converted_unit": "USD", "converted_value": null, "win_probability": 5,
             "date_stage_changed": 1795298400, "date_last_contacted": null,
             "leads_converted_from": [], "date_lead_created": null,
             "custom_fields": [{"custom_field_definition_id": 126240, "value": null},
                               {"custom_field_definition_id": 126241, "value": null}],
             "date_created": 1795298400, "date_modified": 1795298400}""");
  }

  @Test
  void updateIsAPatchInWhichNullClears() {
    opportunity("1200 Elm", "\"details\": \"Corner lot\", \"assignee_id\": 137651");
    ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(60)));

    var updated = copper(PUT, PATH, "{\"details\": null, \"pipeline_stage_id\": 987792}");

    assertThat(updated)
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"details": null, "assignee_id": 137651, "pipeline_stage_id": 987792,
             "win_probability": 35, "date_stage_changed": 1795298460, "date_created": 1795298400,
             "date_modified": 1795298460}""");
    assertThat(copper(GET, PATH, "")).bodyJson().extractingPath("$.details").isNull();
  }

  @Test
  void emptyUpdateChangesNothing() {
    opportunity("1200 Elm", "\"tags\": [\"a\"]");
    ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(60)));

    assertThat(copper(PUT, PATH, "{}"))
        .bodyJson()
        .extractingPath("$.date_modified")
        .isEqualTo(1795298400);
  }

  @Test
  void closeDateIsShownUnpadded() {
    opportunity("1200 Elm", "\"close_date\": \"01/05/2027\"");

    assertThat(copper(GET, PATH, ""))
        .bodyJson()
        .extractingPath("$.close_date")
        .isEqualTo("1/5/2027");
  }

  @Test
  void customFieldsThatAreNotMentionedKeepTheirValues() {
    opportunity(
        "1200 Elm",
        "\"custom_fields\": [{\"custom_field_definition_id\": 126240, \"value\": 2026000123}]");

    var updated =
        copper(
            PUT,
            PATH,
            "{\"custom_fields\": [{\"custom_field_definition_id\": 126241, \"value\": \"1200 Elm\"}]}");

    assertThat(updated)
        .bodyJson()
        .extractingPath("$.custom_fields[*].value")
        .isEqualTo(List.of(2026000123, "1200 Elm"));
  }

  @ParameterizedTest
  @CsvSource({"425000.5, 425000.5", "425000, 425000.0", "0, 0.0", "0.25, 0.25"})
  void moneyCarriesItsUnit(String value, String converted) {
    opportunity("1200 Elm", "\"monetary_value\": " + value);

    assertThat(copper(GET, PATH, ""))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"monetary_value": %s, "monetary_unit": "USD", "converted_value": "%s",
             "converted_unit": "USD"}"""
                .formatted(value, converted));
  }

  @Test
  void deletedOneIsGoneAndItsIdIsNotGivenAgain() {
    opportunity("1200 Elm", "\"details\": \"x\"");

    assertThat(copper(DELETE, PATH, ""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"id\": 4956209, \"is_deleted\": true}");
    assertThat(copper(GET, PATH, ""))
        .hasStatus(404)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"success\": false, \"status\": 404, \"message\": \"Resource not found\"}");
    assertThat(opportunity("Next", "\"details\": \"x\""))
        .bodyJson()
        .extractingPath("$.id")
        .isEqualTo(4956210);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'primary_contact_id': 27140359} | Name: can't be blank",
        "{'name': ' ', 'primary_contact_id': 27140359} | Name: can't be blank",
        "{'name': 'x'} | Primary Contact Id: can't be blank",
        "{'name': 'x', 'primary_contact_id': 1} | Primary Contact Id: Invalid value for Primary Contact Id: does not exist: 1",
        "{'name': 'x', 'primary_contact_id': 'test'} | Primary Contact Id: Invalid value for Primary Contact Id: IDs must be positive integers: test",
        "{'name': 5} | Name: Invalid value for Name: must be a string: 5",
        "{'assignee_id': 99} | Assignee Id: Invalid value for Assignee Id: does not exist: 99",
        "{'pipeline_stage_id': 7} | Pipeline Stage Id: Invalid value for Pipeline Stage Id: does not exist: 7",
        "{'pipeline_id': 7} | Pipeline Id: Invalid value for Pipeline Id: does not exist: 7",
        "{'loss_reason_id': 7} | Loss Reason Id: Invalid value for Loss Reason Id: does not exist: 7",
        "{'customer_source_id': -1} | Customer Source Id: Invalid value for Customer Source Id: IDs must be positive integers: -1",
        "{'status': 'Maybe'} | Status: Invalid value for Status: must be one of Open, Won, Lost, Abandoned: Maybe",
        "{'close_date': '2027-01-05'} | Close Date: Invalid value for Close Date: must be mm/dd/yyyy: 2027-01-05",
        "{'close_date': '02/30/2027'} | Close Date: Invalid value for Close Date: must be mm/dd/yyyy: 02/30/2027",
        "{'monetary_value': '5'} | Monetary Value: Invalid value for Monetary Value: must be a number: 5",
        "{'monetary_value': 1e999} | Monetary Value: Invalid value for Monetary Value: must be a number: \"Infinity\"",
        "{'win_probability': 101} | Win Probability: Invalid value for Win Probability: must be between 0 and 100: 101",
        "{'tags': 'a'} | Tags: Invalid value for Tags: must be a list: a",
        "{'custom_fields': [{'custom_field_definition_id': 1, 'value': 1}]} | Custom Fields: Invalid value for Custom Fields: no such field: {\"custom_field_definition_id\":1,\"value\":1}",
        "{'custom_fields': [{'custom_field_definition_id': 126240, 'value': 'x'}]} | Custom Fields: Invalid value for Custom Fields: Invalid value for Doorway Id: \"x\"",
      })
  void wrongInputIsRefusedAndNothingIsStored(String body, String reason) {
    var refused = create("opportunities", body.replace('\'', '"'));

    assertThat(refused).hasStatus(422);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$")
        .isEqualTo(
            Map.of(
                "success",
                false,
                "status",
                422,
                "message",
                "Invalid input: Validation errors: " + reason));
    assertThat(search("{}")).bodyJson().isStrictlyEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{nope | 400 | Invalid input: malformed JSON",
        "{} {} | 400 | Invalid input: malformed JSON",
        "[] | 422 | Invalid input: expected a JSON object",
        "null | 422 | Invalid input: expected a JSON object",
        "5 | 422 | Invalid input: expected a JSON object",
      })
  void whatIsNoObjectIsRefused(String body, int status, String message) {
    assertThat(create("opportunities", body))
        .hasStatus(status)
        .bodyJson()
        .extractingPath("$")
        .isEqualTo(Map.of("success", false, "status", status, "message", message));
  }

  private MvcTestResult search(String wanted) {
    return copper(POST, "/opportunities/search", wanted);
  }

  private MvcTestResult opportunity(String name, String more) {
    var created =
        create(
            "opportunities",
            "{\"name\": \"%s\", \"primary_contact_id\": 27140359, %s}".formatted(name, more));
    assertThat(created).hasStatusOk();
    return created;
  }
}
