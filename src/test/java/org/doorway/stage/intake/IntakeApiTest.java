package org.doorway.stage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API answers to what it cannot take in: never a 500, never half an opportunity. */
@WebTest
class IntakeApiTest {

  private static final String PATH = "/api/opportunities";
  private static final String JSON = "application/json";

  @LocalServerPort private int port;
  @Autowired private Office office;
  private Browser caller;

  @BeforeEach
  void open() {
    caller = new Browser(port, office.engineName());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/web/bad-intakes.csv", delimiter = '|', quoteCharacter = '`')
  void fieldThatIsWrongIsNamedByItsPath(String path, String value, String named) {
    Answer answer = refused(400, JSON, with(path, value));

    assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false))
        .extracting(error -> error.path("field").asText())
        .contains(named);
    assertThat(answer.json().path("detail").asText()).contains(named);
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    Answer answer =
        refused(400, JSON, "{\"property\": {\"postalCode\": \"x\"}, \"source\": \"tv\"}");

    assertThat(answer.json().findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "seller.firstName",
            "seller.lastName",
            "seller.email",
            "property.street",
            "property.city",
            "property.state",
            "property.postalCode",
            "source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "seller=Sam",
        "<seller/>",
        "{\"estimatedValue\": NaN}",
        "{\"estimatedValue\": 00}",
        "{'seller': 'single quotes'}"
      })
  void bodyThatIsNoJsonObjectIsRefused(String body) {
    Answer answer = refused(400, JSON, body);

    assertThat(answer.json().path("detail").asText()).contains("must be a JSON object");
  }

  @Test
  void bodyBeyondAllMeasureIsRefused() {
    refused(400, JSON, "[".repeat(5000));
    refused(400, JSON, "{\"estimatedValue\":" + "9".repeat(5000) + "}");
    refused(400, JSON, with("seller.firstName", '"' + "x".repeat(5000) + '"'));
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void otherContentIsNotRead(String contentType) {
    refused(415, contentType, valid().toString());
  }

  @Test
  void samePropertyIsADuplicateWithTheIdOfTheOpenOne() {
    ObjectNode intake = valid();
    Answer first = post(JSON, intake.toString());
    var property = (ObjectNode) intake.get("property");
    property.put("street", property.get("street").asText().replace("Street", "ST."));

    Answer second = refused(409, JSON, intake.toString());

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.json().path("opportunityId").asText())
        .isEqualTo(first.json().path("opportunityId").asText())
        .startsWith("OPP-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${7*7}", "#{7*7}", "${execution}", "'; drop table opportunity; --", "<b>"})
  void textIsOnlyEverText(String text) {
    ObjectNode intake = valid();
    ((ObjectNode) intake.get("seller")).put("firstName", text);
    intake.put("notes", text);

    Answer taken = post(JSON, intake.toString());
    String id = taken.json().path("opportunityId").asText();

    assertThat(taken.status()).isEqualTo(201);
    assertThat(caller.api("GET", PATH + "/" + id, WebStaff.LEAD, JSON, "").json().path("seller"))
        .hasToString("\"" + text + " Seller\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "estimatedValue|12500000.0",
        "estimatedValue|\"$1,250,000\"",
        "estimatedValue|null",
        "seller.coSellerName|\" \"",
        "property.state|\"tx\"",
        "property.postalCode|\"75204-1234\"",
        "seller.phone|\"+1 (214) 555-0143\"",
        "seller.shoeSize|47",
        "somethingElse|{}"
      })
  void whatCanBeUnderstoodIsTakenIn(String path, String value) {
    assertThat(post(JSON, with(path, value)).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"OPP-2026-999999", "OPP-1-1", "x", "%24%7B7*7%7D", "OPP-2026-99999999999999"})
  void unknownOpportunityIsNotFound(String id) {
    Answer answer = caller.api("GET", PATH + "/" + id, WebStaff.LEAD, JSON, "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }

  private Answer refused(int status, String contentType, String body) {
    var before = office.stored();

    Answer answer = post(contentType, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(office.stored()).isEqualTo(before);
    return answer;
  }

  private Answer post(String contentType, String body) {
    return caller.api("POST", PATH, WebStaff.LEAD, contentType, body);
  }

  private ObjectNode valid() {
    Map<String, Object> form = office.newOpportunity();
    var intake = Browser.JSON.createObjectNode().put("source", "website");
    for (String key : new String[] {"firstName", "lastName", "email"}) {
      intake.withObject("/seller").put(key, form.get(key).toString());
    }
    for (String key : new String[] {"street", "city", "state", "postalCode"}) {
      intake.withObject("/property").put(key, form.get(key).toString());
    }
    return intake;
  }

  /** A valid intake with one value, given as JSON, in its place. */
  private String with(String path, String json) {
    ObjectNode intake = valid();
    int dot = path.indexOf('.');
    ObjectNode parent = dot < 0 ? intake : (ObjectNode) intake.get(path.substring(0, dot));
    parent.put(path.substring(dot + 1), "@@");
    return intake.toString().replace("\"@@\"", json);
  }
}
