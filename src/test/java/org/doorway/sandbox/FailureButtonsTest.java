package org.doorway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponseException;

class FailureButtonsTest extends WithSandbox {

  @Test
  void pageHasAButtonForEachFailure() {
    assertThat(page())
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(
            "Works as it should.",
            "action=\"/sandbox/copper/faults/begin\"",
            "CRM away",
            "CRM slow",
            "CRM refuses",
            "Works as it should.",
            "action=\"/sandbox/mail/faults/begin\"",
            "Mail refused",
            "Mail server away",
            "Mail slow",
            "Works as it should.",
            "action=\"/sandbox/texts/faults/begin\"",
            "Texts refused",
            "Texts away")
        .doesNotContain("/faults/end");
  }

  @ParameterizedTest
  @CsvSource({
    "copper, away, The CRM is away, CRM answers again",
    "copper, slow, The CRM is slow, CRM answers again",
    "copper, refused, The CRM refuses every change, CRM answers again",
    "mail, refused, The mail server refuses every address, Mail works again",
    "mail, away, The mail server is away, Mail works again",
    "mail, slow, The mail server is slow, Mail works again",
    "texts, refused, Every number is refused, Texts work again",
    "texts, away, The text service is away, Texts work again",
  })
  void oneButtonBeginsItAndOneEndsIt(String part, String kind, String wrong, String recovery) {
    var end = "/sandbox/%s/faults/end".formatted(part);

    assertThat(press("/sandbox/%s/faults/begin".formatted(part), kind))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/sandbox#failures");

    assertThat(page()).bodyText().contains(wrong, recovery, "action=\"%s\"".formatted(end));
    assertThat(page()).bodyText().doesNotContain("/sandbox/%s/faults/begin".formatted(part));

    assertThat(press(end, "")).hasRedirectedUrl("/sandbox#failures");

    assertThat(page()).bodyText().doesNotContain(wrong, recovery, end);
  }

  @Test
  void nothingFailsBeforeTheDemoHasStarted() {
    var early = new OutsideWorld(List.of());

    assertThat(early.hasStarted()).isFalse();
    assertThatThrownBy(() -> early.fail("mail", "away"))
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("The demo is still starting");
  }

  @Test
  void eachPartFailsByItself() {
    press("/sandbox/mail/faults/begin", "away");
    press("/sandbox/copper/faults/begin", "away");
    press("/sandbox/mail/faults/end", "");

    assertThat(page())
        .bodyText()
        .contains("CRM answers again", "Mail refused", "Texts refused")
        .doesNotContain("Mail works again");
    assertThat(copper(GET, "/account", "")).hasStatus(503);
  }

  @Test
  void whatAProgramAskedOfTheCrmIsToldAndEndedAsWell() {
    web.post()
        .uri("/sandbox/copper/faults")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"status\": 500, \"times\": 3}")
        .exchange();
    assertThat(page()).bodyText().contains("The CRM fails as a program told it to");

    press("/sandbox/copper/faults/end", "");

    assertThat(page()).bodyText().doesNotContain("The CRM fails");
    assertThat(copper(GET, "/account", "")).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mail | missing | 400 | kind: expected one of refused, away, slow",
        "texts | slow | 400 | kind: expected one of refused, away",
        "weather | away | 404 | Nothing outside is called weather",
      })
  void whatCannotFailIsAProblem(String part, String kind, int status, String detail) {
    var refused = press("/sandbox/%s/faults/begin".formatted(part), kind);

    assertThat(refused)
        .hasStatus(status)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo(detail);
  }

  private MvcTestResult page() {
    return web.get().uri("/sandbox").exchange();
  }

  private MvcTestResult press(String path, String kind) {
    return web.post()
        .uri(path)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .param("kind", kind)
        .exchange();
  }
}
