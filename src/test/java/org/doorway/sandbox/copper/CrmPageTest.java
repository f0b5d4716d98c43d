package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrmPageTest extends WithSandbox {

  @BeforeEach
  void someHistory() {
    create("people", "{\"name\": \"Sam <b>Seller</b>\"}");
    create(
        "opportunities",
        "{\"name\": \"1200 Elm\", \"primary_contact_id\": 27140359, \"monetary_value\": 425000, "
            + "\"custom_fields\": [{\"custom_field_definition_id\": 126240, \"value\": 7}]}");
    create(
        "activities",
        """
        {"parent": {"type": "opportunity", "id": 4956209}, "details": "Met at the house",
         "type": {"category": "user", "id": 0}}""");
    copper(PUT, "/opportunities/4956209", "{\"pipeline_stage_id\": 987791}");
  }

  @Test
  void recordsComeNewestFirst() {
    var records = web.get().uri("/sandbox/crm/records").exchange();

    assertThat(records)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.people[*].id")
        .isEqualTo(List.of(27140359));
    assertThat(records)
        .bodyJson()
        .extractingPath("$.opportunities[0].pipeline_stage_id")
        .isEqualTo(987791);
    assertThat(records)
        .bodyJson()
        .extractingPath("$.activities[0].details")
        .isEqualTo("Met at the house");
    assertThat(records)
        .bodyJson()
        .extractingPath("$.changes[*].event")
        .isEqualTo(List.of("update", "new", "new", "new"));
  }

  @Test
  void changeTellsWhoWhenAndWhat() {
    assertThat(web.get().uri("/sandbox/crm/records"))
        .bodyJson()
        .extractingPath("$.changes[0]")
        .asMap()
        .containsEntry("at", "2026-11-21T22:00:00Z")
        .containsEntry("user", "Lena Lead")
        .containsEntry("type", "opportunity")
        .containsEntry("record_id", 4956209)
        .containsEntry(
            "attributes",
            Map.of(
                "pipeline_stage_id", List.of(987790, 987791),
                "win_probability", List.of(5, 20)));
  }

  @Test
  void pageIsReadableAndEscaped() {
    assertThat(web.get().uri("/sandbox/crm"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Nothing leaves this machine",
            "1200 Elm",
            "Staging",
            "$425,000.00",
            "Met at the house",
            "Sat, Nov 21, 2026, 4:00 PM",
            "Sam &lt;b&gt;Seller&lt;/b&gt;",
            "Pipeline Stage: New opportunity → Staging",
            "Doorway Id: – → 7")
        .doesNotContain("<b>Seller");
  }

  @Test
  void emptyPageSaysSo() {
    jdbc.sql("delete from sandbox_crm_record").update();
    jdbc.sql("delete from sandbox_crm_change").update();

    assertThat(web.get().uri("/sandbox/crm")).hasStatusOk().bodyText().contains("None yet.");
  }
}
