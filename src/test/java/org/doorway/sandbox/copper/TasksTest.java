package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest extends WithSandbox {

  @BeforeEach
  void task() {
    create("people", "{\"name\": \"Sam Seller\"}");
    create("opportunities", "{\"name\": \"1200 Elm\", \"primary_contact_id\": 27140359}");
    create(
        "tasks",
        """
        {"name": "Call Sam", "due_date": "11/30/2026", "assignee_id": 137651,
         "related_resource": {"id": 4956209, "type": "opportunity"}}""");
  }

  @Test
  void dueDateIsTakenInEitherFormAndKeptInSeconds() {
    assertThat(copper(POST, "/tasks/search", "{}"))
        .bodyJson()
        .isStrictlyEqualTo(
            """
            [{"id": 3716920, "name": "Call Sam",
              "related_resource": {"id": 4956209, "type": "opportunity"},
              "assignee_id": 137651, "due_date": 1795996800, "reminder_date": null,
              "completed_date": null, "priority": "None", "status": "Open", "details": null,
              "tags": [], "custom_fields": [], "date_created": 1795298400,
              "date_modified": 1795298400}]""");
  }

  @Test
  void newOneIsTheCallersUnlessSaidOtherwise() {
    assertThat(create("tasks", "{\"name\": \"Mine\"}"))
        .bodyJson()
        .extractingPath("$.assignee_id")
        .isEqualTo(137650);
    assertThat(create("tasks", "{\"name\": \"Nobody's\", \"assignee_id\": null}"))
        .bodyJson()
        .extractingPath("$.assignee_id")
        .isNull();
  }

  @Test
  void completingNotesWhen() {
    assertThat(copper(PUT, "/tasks/3716920", "{\"status\": \"Completed\"}"))
        .bodyJson()
        .extractingPath("$.completed_date")
        .isEqualTo(1795298400);
    assertThat(copper(PUT, "/tasks/3716920", "{\"status\": \"Open\"}"))
        .bodyJson()
        .extractingPath("$.completed_date")
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Sooner,Call Sam",
        "{'opportunity_ids': [4956209]} | Call Sam",
        "{'opportunity_ids': [-2]} | Sooner",
        "{'statuses': ['Completed']} | Sooner",
        "{'assignee_ids': [-2]} | Sooner",
        "{'minimum_due_date': 1795996800} | Call Sam",
      })
  void searchFiltersAndSortsByDueDate(String wanted, String names) {
    create(
        "tasks",
        "{\"name\": \"Sooner\", \"due_date\": 1795900000, \"assignee_id\": null, \"status\": \"Completed\"}");

    var found = copper(POST, "/tasks/search", wanted.replace('\'', '"'));

    assertThat(found)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[*].name")
        .isEqualTo(List.of(names.split(",")));
  }
}
