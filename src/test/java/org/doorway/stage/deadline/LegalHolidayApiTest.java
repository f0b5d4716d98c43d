package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doorway.sale.time.LegalHolidays;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The broker decides what is a legal holiday; the law's national ones are where one starts. */
@WebTest
class LegalHolidayApiTest {

  private static final String PATH = "/api/legal-holidays";
  private static final String FRIDAY =
      "{\"name\":\"Friday after Thanksgiving\","
          + "\"fallsOn\":\"day after fourth Thursday of November\",\"counts\":%s}";

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private LegalHolidays holidays;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void asBrought() {
    jdbc.sql("delete from legal_holiday where id = 'probe' or id like 'test-%'").update();
    put("day-after-thanksgiving", FRIDAY.formatted(false));
  }

  @Test
  void nineNationalHolidaysCountAndTheStatesAreOffered() {
    assertThat(read())
        .filteredOn(holiday -> holiday.path("counts").asBoolean())
        .extracting(holiday -> holiday.path("id").asText())
        .containsExactlyInAnyOrder(
            "new-years-day",
            "martin-luther-king-day",
            "presidents-day",
            "memorial-day",
            "independence-day",
            "labor-day",
            "veterans-day",
            "thanksgiving-day",
            "christmas-day");
    assertThat(read()).filteredOn(holiday -> !holiday.path("counts").asBoolean()).hasSize(8);
    assertThat(holidays.warning()).isEmpty();
  }

  @Test
  void adminSwitchesOneOn() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    assertThat(holidays.days().roll(friday)).isEqualTo(friday);

    Answer answer = put("day-after-thanksgiving", FRIDAY.formatted(true));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(holidays.days().roll(friday)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(holidays.days().dayOff(friday)).contains("Friday after Thanksgiving");
  }

  @Test
  void adminAddsADayThatIsOneOnce() {
    put(
        "test-mourning",
        "{\"name\":\"A day of mourning\",\"fallsOn\":\"2027-01-12\",\"counts\":true}");

    assertThat(holidays.days().roll(LocalDate.of(2027, 1, 12))).isEqualTo("2027-01-13");
    assertThat(holidays.days().roll(LocalDate.of(2028, 1, 12))).isEqualTo("2028-01-12");
    assertThat(read()).extracting(holiday -> holiday.path("id").asText()).contains("test-mourning");
  }

  @Test
  void yearWithoutAnyIsSaid() {
    var counting = jdbc.sql("select id from legal_holiday where counts").query(String.class).list();
    jdbc.sql("update legal_holiday set counts = false").update();
    try {
      assertThat(holidays.warning().orElseThrow()).startsWith("No legal holiday counts in 20");
    } finally {
      jdbc.sql("update legal_holiday set counts = true where id in (:ids)")
          .param("ids", counting)
          .update();
    }
    assertThat(holidays.warning()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "test-x | {}                                        | name fallsOn",
        "test-x | {\"name\":\"x\",\"fallsOn\":\"Easter\"}       | fallsOn",
        "test-x | {\"name\":7,\"fallsOn\":\"May 1\",\"counts\":1} | name counts",
        "TEST_X | {\"name\":\"x\",\"fallsOn\":\"May 1\"}        | id",
      })
  void whatIsWrongIsNamed(String id, String body, String fields) {
    Answer answer = put(id, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().findValuesAsText("field"))
        .containsExactlyInAnyOrder(fields.split(" ", -1));
    assertThat(read()).extracting(it -> it.path("id").asText()).doesNotContain(id);
  }

  @Test
  void onlyAnAdminChangesThem() {
    for (String user : new String[] {WebStaff.LEAD, WebStaff.AGENT}) {
      Answer answer =
          caller()
              .api(
                  "PUT",
                  PATH + "/christmas-day",
                  user,
                  "application/json",
                  "{\"name\":\"x\",\"fallsOn\":\"May 1\"}");
      assertThat(answer.status()).isEqualTo(403);
    }
  }

  private Stream<JsonNode> read() {
    JsonNode all = caller().api("GET", PATH, WebStaff.AGENT, "application/json", "").json();
    return StreamSupport.stream(all.spliterator(), false);
  }

  private Answer put(String id, String body) {
    return caller().api("PUT", PATH + "/" + id, WebStaff.ADMIN, "application/json", body);
  }

  private Browser caller() {
    return new Browser(port, office.engineName());
  }
}
