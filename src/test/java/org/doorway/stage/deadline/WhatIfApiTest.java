package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A calendar for whoever asks what if, and what they are told of what they notice too late. */
@WebTest
class WhatIfApiTest {

  private static final String PATH = "/api/what-if";
  private static final String JSON = "application/json";

  @LocalServerPort private int port;
  @Autowired private Office office;

  @Test
  void agentIsToldTheDatesOfAContractThatNobodySigned() {
    // given
    var before = office.stored();
    var asked =
        contract()
            .put("optionFee", "$250")
            .put("optionDays", 7)
            .put("earnestMoney", 4500.0)
            .put("financing", "conventional")
            .put("approvalDays", 21)
            .put("titleReceipt", "2026-11-20");

    // when
    Answer answer = ask(asked);

    // then
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("zone").asText()).isEqualTo("America/Chicago");
    assertThat(deadline("option-ends", answer))
        .isEqualTo(
            Browser.JSON
                .createObjectNode()
                .put("key", "option-ends")
                .put("label", "Option period ends")
                .put("due", "2026-11-26T17:00:00-06:00")
                .put("words", "Thursday, November 26, 2026 at 5:00 PM CST")
                .put("note", "This is Thanksgiving Day; it does not move.")
                .put("owedBy", "buyer")
                .put("paragraph", "5.B")
                .put("ifMissed", "The buyer can no longer terminate without a reason."));
    assertThat(deadline("option-fee", answer).path("note").asText())
        .isEqualTo("Moved from Sunday, November 22, 2026, a Sunday.");
    assertThat(deadline("buyer-approval", answer).path("due").asText())
        .isEqualTo("2026-12-10T23:59:00-06:00");
    assertThat(answer.json().path("collisions").path(0).toString())
        .isEqualTo("{\"day\":\"2026-11-23\",\"deadlines\":[\"Option fee\",\"Earnest money\"]}");
    assertThat(answer.json().path("warnings")).isEmpty();
    assertThat(office.stored()).isEqualTo(before);
  }

  @Test
  void waitingDeadlineSaysWhatForAndHasNoDate() {
    var waiting = deadline("title-commitment", ask(contract()));

    assertThat(waiting.path("due").isNull()).isTrue();
    assertThat(waiting.path("words").asText())
        .isEqualTo("counts from the day the title company receives the contract");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "closingOn  | 2026-12-19 | The closing, Saturday, December 19, 2026, is on a Saturday.",
        "closingOn  | 2026-12-25 | The closing, Friday, December 25, 2026, is on Christmas Day.",
        "closingOn  | 2026-11-18 | The closing, Wednesday, November 18, 2026, is before the effective date.",
        "optionDays | 29         | The closing, Friday, December 18, 2026, is not after the option period, which ends on Friday, December 18, 2026.",
        "optionDays | 7          | Without an option fee the buyer cannot terminate without a reason (5.D).",
        "disclosureDays | 40     | After the closing: Seller's disclosure notice, Tuesday, December 29, 2026 at 11:59 PM CST.",
      })
  void whatIsOddIsSaid(String field, String value, String warning) {
    var asked = contract();
    asked.set(field, value.matches("\\d+") ? number(value) : text(value));

    assertThat(StreamSupport.stream(ask(asked).json().path("warnings").spliterator(), false))
        .extracting(JsonNode::asText)
        .contains(warning);
  }

  @Test
  void homeInElPasoHasItsOwnClock() {
    Answer answer =
        ask(contract().put("postalCode", "79912").put("optionFee", 100).put("optionDays", 7));

    assertThat(deadline("option-ends", answer).path("due").asText())
        .isEqualTo("2026-11-26T17:00:00-07:00");
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    // given
    var asked =
        contract()
            .put("contractForm", "trec-1-1")
            .put("effectiveOn", "2026-02-30")
            .put("optionDays", "seven")
            .put("optionFee", "much")
            .put("leadPaint", "yes")
            .put("survey", "existing")
            .put("additionalEarnestMoney", 1000)
            .put("commitment", "soon");
    asked.remove("closingOn");

    // when
    Answer answer = ask(asked);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.json().findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "contractForm",
            "effectiveOn",
            "closingOn",
            "optionFee",
            "optionDays",
            "additionalEarnestDays",
            "leadPaint",
            "surveyDays",
            "commitment");
    assertThat(answer.json().path("detail").asText()).contains("optionDays: This is not a number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "{", "a=b"})
  void bodyThatIsNoJsonObjectIsRefused(String body) {
    Answer answer = caller().api("POST", PATH, WebStaff.AGENT, JSON, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asText()).isEqualTo("The body must be a JSON object");
  }

  private Answer ask(ObjectNode asked) {
    return caller().api("POST", PATH, WebStaff.AGENT, JSON, asked.toString());
  }

  private static ObjectNode contract() {
    return Browser.JSON
        .createObjectNode()
        .put("contractForm", "trec-20-19")
        .put("effectiveOn", "2026-11-19")
        .put("postalCode", "75204")
        .put("closingOn", "2026-12-18");
  }

  private static JsonNode deadline(String key, Answer answer) {
    return StreamSupport.stream(answer.json().path("deadlines").spliterator(), false)
        .filter(deadline -> deadline.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " is not in " + answer.body()));
  }

  private static JsonNode number(String value) {
    return Browser.JSON.getNodeFactory().numberNode(Integer.parseInt(value));
  }

  private static JsonNode text(String value) {
    return Browser.JSON.getNodeFactory().textNode(value);
  }

  private Browser caller() {
    return new Browser(port, office.engineName());
  }
}
