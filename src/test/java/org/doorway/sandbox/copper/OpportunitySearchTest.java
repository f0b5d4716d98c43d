package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OpportunitySearchTest extends WithSandbox {

  @BeforeEach
  void seller() {
    create("people", "{\"name\": \"Sam Seller\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Elm,Fir,Oak",
        "{'sort_direction': 'desc'} | Oak,Fir,Elm",
        "{'sort_by': 'value'} | Oak,Elm,Fir",
        "{'sort_by': 'value', 'sort_direction': 'desc'} | Elm,Oak,Fir",
        "{'sort_by': 'stage'} | Oak,Fir,Elm",
        "{'sort_by': 'close_date'} | Fir,Elm,Oak",
        "{'sort_by': 'assignee'} | Elm,Fir,Oak",
        "{'sort_by': 'date_created'} | Oak,Elm,Fir",
        "{'sort_by': 'contact', 'sort_direction': 'desc'} | Oak,Elm,Fir",
        "{'page_size': 2} | Elm,Fir",
        "{'page_size': 2, 'page_number': 2} | Oak",
        "{'page_number': 3} | ~~",
        "{'name': 'eL'} | Elm",
        "{'ids': [4956209]} | Oak",
        "{'assignee_ids': [-2]} | Oak",
        "{'assignee_ids': [137651, 137652]} | Elm,Fir",
        "{'status_ids': [2]} | Fir",
        "{'status_ids': [0, 1]} | Elm,Oak",
        "{'priority_ids': [3]} | Elm",
        "{'pipeline_ids': [213214], 'pipeline_stage_ids': [987791]} | Fir",
        "{'loss_reason_ids': [308807]} | Fir",
        "{'loss_reason_ids': [-2]} | Elm,Oak",
        "{'customer_source_ids': [331240]} | Oak",
        "{'company_ids': [-2]} | Elm,Fir,Oak",
        "{'tags': ['Hot', 'none']} | Elm",
        "{'followed': 1} | Elm,Fir,Oak",
        "{'minimum_monetary_value': 300000} | Elm",
        "{'maximum_monetary_value': 300000} | Oak",
        "{'minimum_close_date': 1799107200, 'maximum_close_date': '1/31/2027'} | Elm",
        "{'minimum_modified_date': 1795298401} | Elm,Fir",
        "{'maximum_created_date': 1795298400} | Oak",
        "{'minimum_stage_change_date': 1795298402} | Fir",
        "{'custom_fields': [{'custom_field_definition_id': 126240, 'value': 12}]} | Elm",
        "{'custom_fields': [{'custom_field_definition_id': 126240, 'minimum_value': 12, 'maximum_value': 13}]} | Elm,Fir",
        "{'custom_fields': [{'custom_field_definition_id': 126240, 'minimum_value': 13, 'allow_empty': true}]} | Fir,Oak",
        "{'name': null, 'page_size': null} | Elm,Fir,Oak",
      })
  void searchFiltersAndSorts(String wanted, String names) {
    opportunity("Oak", "\"monetary_value\": 200000, \"customer_source_id\": 331240");
    ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(1)));
    opportunity(
        "Elm",
        """
        "monetary_value": 400000, "assignee_id": 137651, "priority": "High", "tags": ["hot"],
        "close_date": "1/20/2027", "pipeline_stage_id": 987796,
        "custom_fields": [{"custom_field_definition_id": 126240, "value": 12}]""");
    ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(2)));
    opportunity(
        "Fir",
        """
        "assignee_id": 137652, "status": "Lost", "loss_reason_id": 308807,
        "close_date": "12/31/2026", "pipeline_stage_id": 987791,
        "custom_fields": [{"custom_field_definition_id": 126240, "value": 13}]""");

    var found = search(wanted.replace('\'', '"'));

    var expected = names.isEmpty() ? List.of() : List.of(names.split(","));
    assertThat(found).hasStatusOk().bodyJson().extractingPath("$[*].name").isEqualTo(expected);
  }

  @Test
  void totalCountsWhatThePageDoesNotShow() {
    for (var number = 0; number < 25; number++) {
      opportunity("Home " + number, "\"details\": \"x\"");
    }

    var found = search("{}");

    assertThat(found).bodyJson().extractingPath("$.length()").isEqualTo(20);
    assertThat(found.getResponse().getHeader("X-PW-TOTAL")).isEqualTo("25");
  }

  @Test
  void parametersInTheAddressCountUnlessTheBodySaysOtherwise() {
    for (var name : List.of("Elm 1", "Elm 2", "Oak")) {
      opportunity(name, "\"details\": \"x\"");
    }
    var address = "/opportunities/search?name=elm&page_size=1";

    var found = copper(POST, address + "&page_number=2", "");

    assertThat(found).bodyJson().extractingPath("$[*].name").isEqualTo(List.of("Elm 2"));
    assertThat(found).headers().hasValue("X-PW-TOTAL", "2");
    assertThat(copper(POST, address, "{\"name\": \"oak\"}"))
        .bodyJson()
        .extractingPath("$[*].name")
        .isEqualTo(List.of("Oak"));
    assertThat(copper(POST, "/opportunities/search?page_size=x", "")).hasStatus(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'page_size': 201} | Page Size: must be between 1 and 200",
        "{'page_size': 'x'} | Page Size: must be between 1 and 200",
        "{'page_number': 0} | Page Number: must be between 1 and 100000",
        "{'page_number': 501, 'page_size': 200} | Page Number: only the first 100000 records are searched",
        "{'sort_by': 'shoe'} | Sort By: no such field",
        "{'sort_direction': 'up'} | Sort Direction: must be asc or desc",
        "{'assignee_ids': 137651} | Assignee Ids: must be a list: 137651",
        "{'assignee_ids': ['test']} | Assignee Ids: IDs must be positive integers: test",
        "{'status_ids': [4]} | Status Ids: no such choice: 4",
        "{'name': 5} | Name: must be a string: 5",
        "{'minimum_close_date': 'soon'} | Minimum Close Date: must be mm/dd/yyyy: soon",
        "{'custom_fields': [{'custom_field_definition_id': 126241, 'value': 'Elm'}]} | Custom Fields: cannot be searched: Property Address",
      })
  void wrongSearchIsRefused(String wanted, String reason) {
    assertThat(search(wanted.replace('\'', '"')))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.message")
        .isEqualTo("Invalid input: Validation errors: " + reason);
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
