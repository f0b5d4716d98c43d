package org.doorway.stage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist's own REST API answers to a start form that no browser would have let through. */
@WebTest
class StartFormTest {

  private static final String START = "/process-definition/key/seller-opportunity/submit-form";

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private HistoryService history;
  private Browser agent;

  @BeforeEach
  void signIn() {
    agent = new Browser(port, office.engineName());
    assertThat(agent.signIn(WebStaff.AGENT, "tasklist").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "firstName  | null               | First name: Please fill this in.",
        "firstName  | ''                 | First name: Please fill this in.",
        "email      | sam                | Email: This is not an email address.",
        "email      | null               | Email: Please give an email address or a phone number.",
        "phone      | 555                | Phone: This is not a phone number.",
        "state      | ZZ                 | State: This is not a state.",
        "postalCode | 7520               | ZIP code: This is not a ZIP code.",
        "source     | television         | Source: This is not one of the choices. Please choose again.",
        "estimatedValue | -5             | Estimated value: This is not an amount",
        "estimatedValue | 99999999999    | Estimated value: This must be less than a billion",
      })
  void startFormSaysWhichFieldIsWrong(String key, String value, String message) {
    assertThat(refused(START, startForm(key, value)).message()).contains(message);
  }

  @Test
  void startFormKeepsOutWhatNoDatabaseKeeps() {
    assertThat(refused(START, startForm("lastName", "x".repeat(5000))).message())
        .contains("Last name: This is longer than 200 characters.");
    assertThat(refused(START, startForm("lastName", "Sel\0ler")).message())
        .contains("Last name: This has a character that cannot be kept.");
    assertThat(refused(START, startForm("notes", "x".repeat(3001))).message())
        .contains("Notes: This is longer than 3000 characters.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null",
        "\"plain text\"",
        "[]",
        "{\"value\": 7}",
        "{\"value\": true}",
        "{\"value\": [\"Sam\"]}",
        "{\"value\": {\"first\": \"Sam\"}}",
        "{\"type\": \"Integer\", \"value\": \"abc\"}",
        "{\"type\": \"Integer\", \"value\": 7}",
        "{\"type\": \"Date\", \"value\": \"tomorrow\"}",
        "{\"type\": \"Nonsense\", \"value\": \"Sam\"}",
        "{\"type\": \"Null\"}",
        "{\"type\": \"Json\", \"value\": \"{}\"}",
        "{\"type\": \"Json\", \"value\": \"{\"}",
        "{\"type\": \"Xml\", \"value\": \"<first/>\"}",
        "{\"type\": \"Bytes\", \"value\": \"U2Ft\"}",
        "{\"type\": \"Bytes\", \"value\": \"!!\"}",
        "{\"type\": \"File\", \"value\": \"U2Ft\"}",
        "{\"type\": \"File\", \"value\": \"U2Ft\", \"valueInfo\": {\"filename\": \"sam.txt\"}}",
        "{\"type\": \"Object\", \"value\": {}}",
        "{\"type\": \"Object\", \"value\": \"rO0ABXQAA1NhbQ==\", \"valueInfo\":"
            + " {\"objectTypeName\": \"java.lang.String\","
            + " \"serializationDataFormat\": \"application/x-java-serialized-object\"}}",
        "{\"type\": \"Object\", \"value\": \"{}\", \"valueInfo\":"
            + " {\"objectTypeName\": \"java.util.HashMap\","
            + " \"serializationDataFormat\": \"application/json\"}}",
      })
  void nameIsTextAndNothingElse(String variable) throws Exception {
    var body = (ObjectNode) Browser.JSON.readTree(Browser.json(startForm("lastName", "Seller")));
    body.withObject("/variables").set("firstName", Browser.JSON.readTree(variable));

    refused(START, body);
  }

  @ParameterizedTest
  @CsvSource({"{", "[]", "7", "{\"variables\": []}", "{\"variables\": 7}", "{\"variables\": null}"})
  void bodyThatIsNoFormIsRefused(String body) {
    refused(START, body);
  }

  @Test
  void startFormTakesNoBusinessKeyAndNoAgent() {
    var body = new HashMap<>(startForm("agentId", "agent2"));
    body.put("businessKey", "x".repeat(1000));

    Answer started = agent.tasklist("POST", START, body);

    assertThat(started.status()).as(started.body()).isEqualTo(200);
    assertThat(started.json().path("businessKey").asText()).matches("OPP-\\d{4}-\\d{6}");
    assertThat(
            history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(started.json().path("id").asText())
                .variableName("agentId")
                .count())
        .isZero();
  }

  private Answer refused(String path, Object body) {
    var before = office.stored();

    Answer answer = agent.tasklist("POST", path, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(office.stored()).isEqualTo(before);
    return answer;
  }

  private Map<String, Object> startForm(String key, Object value) {
    var form = new HashMap<>(office.newOpportunity());
    form.put(key, value);
    return Browser.variables(form);
  }
}
