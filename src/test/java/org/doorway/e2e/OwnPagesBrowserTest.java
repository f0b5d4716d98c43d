package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our own pages may load: a browser that blocks something of theirs says so. */
class OwnPagesBrowserTest {

  private final DemoApplication demo = DemoApplication.running();

  @ParameterizedTest
  @CsvSource({
    "/sandbox, Time machine",
    "/sandbox/mail, Mail",
    "/sandbox/texts, Text messages",
    "/sandbox/crm, CRM",
    "/api-docs, Take in a seller",
    "/camunda/app/tasklist/default/, Log in",
  })
  void nothingOfAPageIsBlocked(String path, String words) {
    assertNothingIsBlocked(path, words);
  }

  /** Its frame brings styles of its own. */
  @Test
  void nothingOfAnEmailIsBlocked() {
    var sale = WebSale.of("Framed", "26 Screen St").assigned();
    var mail = demo.sandbox().mailTo(sale.email()).get(0);

    assertNothingIsBlocked("/sandbox/mail/" + mail.path("id").asText(), "As the reader sees it");
  }

  private void assertNothingIsBlocked(String path, String words) {
    var options = new NewContextOptions().setHttpCredentials("lead", "demo");
    try (var context = Chromium.browser().newContext(options);
        var page = context.newPage()) {
      var said = new ArrayList<String>();
      page.onConsoleMessage(message -> said.add(message.text()));

      page.navigate(demo.at(path).toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.getByText(words).first().waitFor();

      assertThat(said).noneMatch(text -> text.contains("Content Security Policy"));
    }
  }
}
