package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest extends WithSandbox {

  @Test
  void accountAndUsersAreKnown() {
    assertThat(copper(GET, "/account", ""))
        .bodyJson()
        .isStrictlyEqualTo("{\"id\": 100624, \"name\": \"Doorway Sandbox\"}");
    assertThat(copper(GET, "/users/me", ""))
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"id\": 137650, \"name\": \"Lena Lead\", \"email\": \"lead@doorway.example\"}");
    assertThat(copper(GET, "/users/137652", ""))
        .bodyJson()
        .extractingPath("$.name")
        .isEqualTo("Blair Agent");
    assertThat(copper(GET, "/users/1", "")).hasStatus(404);
  }

  @Test
  void usersComeInPages() {
    var found = copper(POST, "/users/search", "{\"page_number\": 2, \"page_size\": 3}");

    assertThat(found)
        .bodyJson()
        .isStrictlyEqualTo(
            "[{\"id\": 137653, \"name\": \"Ada Admin\", \"email\": \"admin@doorway.example\"}]");
    assertThat(found).headers().hasValue("X-PW-TOTAL", "4");
  }

  @Test
  void pipelineHasItsStagesInOrder() {
    assertThat(copper(GET, "/pipelines", ""))
        .bodyJson()
        .extractingPath("$[0].stages[*].name")
        .isEqualTo(
            List.of(
                "New opportunity",
                "Staging",
                "Going live",
                "Marketing",
                "Active option",
                "Pending",
                "Closing"));
    assertThat(copper(GET, "/pipeline_stages/pipeline/213214", ""))
        .bodyJson()
        .extractingPath("$[*].win_probability")
        .isEqualTo(List.of(5, 20, 35, 50, 70, 85, 95));
    assertThat(copper(GET, "/pipeline_stages", ""))
        .bodyJson()
        .extractingPath("$[0]")
        .asMap()
        .containsEntry("pipeline_id", 213214);
    assertThat(copper(GET, "/pipeline_stages/pipeline/1", "")).hasStatus(404);
  }

  @Test
  void customFieldsAreDefined() {
    assertThat(copper(GET, "/custom_field_definitions", ""))
        .bodyJson()
        .isStrictlyEqualTo(
            """
            [{"id": 126240, "name": "Doorway Id", "data_type": "Float",
              "available_on": ["opportunity"], "is_filterable": true, "currency": null,
              "options": []},
             {"id": 126241, "name": "Property Address", "data_type": "String",
              "available_on": ["opportunity"], "is_filterable": false, "currency": null,
              "options": []}]""");
  }

  @Test
  void noteIsAlwaysActivityTypeZero() {
    assertThat(copper(GET, "/activity_types", ""))
        .bodyJson()
        .extractingPath("$.user[0]")
        .asMap()
        .containsEntry("id", 0)
        .containsEntry("name", "Note")
        .containsEntry("is_disabled", false)
        .containsEntry("count_as_interaction", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loss_reasons", "/customer_sources", "/contact_types", "/lead_statuses"})
  void listsHaveIdsAndNames(String path) {
    assertThat(copper(GET, path, ""))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[0].id")
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/leads", "/people/test", "/people/", "/nothing/here", "/people/search"})
  void whatIsNotThereIsNotFound(String path) {
    assertThat(copper(GET, path, ""))
        .hasStatus(404)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"success\": false, \"status\": 404, \"message\": \"Resource not found\"}");
  }
}
