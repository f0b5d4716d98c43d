package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin helps an opportunity over a CRM that was away for longer than we try again. */
class CockpitBrowserTest {

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();

  @BeforeEach
  void browser() {
    Chromium.browser();
  }

  @AfterEach
  void crmIsWellAgain() {
    sandbox.crmIsWellAgain();
  }

  @Test
  void adminRetriesAnIncident() {
    sandbox.crmFailsWith(503);
    var sale = WebSale.of("Incident", "31 UnfollowedRecord Way");
    sandbox.advance(Duration.ofDays(1));

    try (var screen = Screen.of(demo, "admin", "cockpit")) {
      var page = screen.page();
      link(page, "Processes");
      link(page, "CRM record");
      var row = page.locator("table tr").filter(new Locator.FilterOptions().setHasText(sale.id()));
      row.getByRole(AriaRole.LINK).first().click();
      page.locator(".nav-tabs").getByText("Incidents").click();
      screen.sees("table", "The CRM is away. Could not look up the person");
      sandbox.crmIsWellAgain();
      page.locator("[uib-tooltip='Increment Number of Retries of Failed Job']").click();
      screen.press("Retry");
      screen.press("OK");
      screen.seesNoMore("table tr", "Could not look up the person");
    }

    sandbox.settle();
    assertThat(sale.openTaskKeys()).containsExactly("Task_AssignListingAgent");
    assertThat(sandbox.crm().people("Grace Incident")).hasSize(1);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
