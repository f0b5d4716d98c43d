package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ActivitiesTest extends WithSandbox {

  @BeforeEach
  void opportunity() {
    create("people", "{\"name\": \"Sam Seller\"}");
    create("opportunities", "{\"name\": \"1200 Elm\", \"primary_contact_id\": 27140359}");
  }

  @Test
  void noteIsLoggedByWhoSentIt() {
    assertThat(log(0, "opportunity", 4956209, "Met at the house", ""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"id": 3064242278, "parent": {"id": 4956209, "type": "opportunity"},
             "type": {"id": 0, "category": "user"}, "user_id": 137650,
             "details": "Met at the house", "activity_date": 1795298400, "old_value": null,
             "new_value": null, "date_created": 1795298400, "date_modified": 1795298400}""");
    assertThat(copper(GET, "/activities/3064242278", "")).hasStatusOk();
  }

  @Test
  void callCountsAsAContactAndANoteDoesNot() {
    log(0, "opportunity", 4956209, "Note", "");
    log(190711, "opportunity", 4956209, "Called", ", \"activity_date\": 1795290000");

    assertThat(copper(GET, "/opportunities/4956209", ""))
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"interaction_count\": 1, \"date_last_contacted\": 1795290000, \"date_modified\": 1795298400}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Person note,Call,Note",
        "{'sort_direction': 'asc'} | Note,Call,Person note",
        "{'parent': {'type': 'opportunity', 'id': 4956209}} | Call,Note",
        "{'activity_types': [{'id': 190711, 'category': 'user'}]} | Call",
        "{'activity_types': [{'id': 190711, 'category': 'system'}]} | ~~",
        "{'parent': {'id': 27140359, 'type': 'person'}, 'activity_types': [{'id': 0, 'category': 'user'}]} | Person note",
        "{'minimum_activity_date': 1795290002, 'full_result': false} | Person note,Call",
        "{'maximum_activity_date': 1795290002, 'page_size': 1} | Call",
      })
  void searchFiltersAndSorts(String wanted, String details) {
    log(0, "opportunity", 4956209, "Note", ", \"activity_date\": 1795290001");
    log(190711, "opportunity", 4956209, "Call", ", \"activity_date\": 1795290002");
    log(0, "person", 27140359, "Person note", ", \"activity_date\": 1795290003");

    var found = copper(POST, "/activities/search", wanted.replace('\'', '"'));

    var expected = details.isEmpty() ? List.of() : List.of(details.split(","));
    assertThat(found).hasStatusOk().bodyJson().extractingPath("$[*].details").isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'type': {'category': 'user', 'id': 0}, 'details': 'x'} | Parent: can't be blank",
        "{'parent': {'type': 'house', 'id': 1}} | Parent: Invalid value for Parent: has no known type: {\"type\":\"house\",\"id\":1}",
        "{'parent': {'type': 'opportunity', 'id': 1}} | Parent: Invalid value for Parent: does not exist: {\"type\":\"opportunity\",\"id\":1}",
        "{'parent': 5} | Parent: Invalid value for Parent: has no known type: 5",
        "{'type': {'category': 'system', 'id': 1}} | Type: Invalid value for Type: only the category user can be written: {\"category\":\"system\",\"id\":1}",
        "{'type': {'category': 'user', 'id': 9}} | Type: Invalid value for Type: no such activity type: {\"category\":\"user\",\"id\":9}",
        "{'details': 'x', 'type': {'category': 'user', 'id': 0}, 'parent': {'type': 'person', 'id': 27140359}, 'activity_date': 1795290000000} | Activity Date: Invalid value for Activity Date: must be Unix seconds of 10 digits: 1795290000000",
        "{'type': {'category': 'user', 'id': 0}, 'parent': {'type': 'person', 'id': 27140359}} | Details: can't be blank",
      })
  void wrongInputIsRefused(String body, String reason) {
    assertThat(create("activities", body.replace('\'', '"')))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.message")
        .isEqualTo("Invalid input: Validation errors: " + reason);
  }

  private MvcTestResult log(long kind, String type, long id, String details, String more) {
    return create(
        "activities",
        """
        {"parent": {"type": "%s", "id": %d}, "type": {"category": "user", "id": %d},
         "details": "%s"%s}"""
            .formatted(type, id, kind, details, more));
  }
}
