package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;

/**
 * A contract with a loan, its addenda and a seller who stays for some days, entered in the pages of
 * Tasklist: what it costs is counted, and its dates are read before it is kept.
 */
class ContractBrowserTest {

  private static final int MOST_CLICKS = 40;
  private static final int MOST_FIELDS = 25;

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();
  private final Effort effort = new Effort();

  @Test
  void contractWithAllItsAddendaIsEnteredWithFewClicks() {
    Chromium.browser();
    sandbox.advanceToNextMorning();
    var sale = WebSale.of("Addenda", "12 Contract St");
    sale.until("Task_EnterExecutedContract");
    effort.beginsWith("My tasks");
    LocalDate closing = sandbox.today().plusDays(40).with(ChronoField.DAY_OF_WEEK, 3);

    try (var screen = Screen.of(demo, "agent", "tasklist").counting(effort)) {
      screen.openList("My tasks");
      screen.openTask("Enter executed contract · Grace Addenda · 12 Contract St");
      enter(screen, closing);
      var dates = screen.refusedBy("Complete");
      assertThat(dates.path("unread").asBoolean()).as(dates.toString()).isTrue();
      screen.sees(".doorway-remarks", "This follows from it");
      screen.sees(".doorway-remarks li", "Buyer approval by the lender");
      screen
          .page()
          .locator(".doorway-remarks")
          .screenshot(
              new Locator.ScreenshotOptions()
                  .setPath(Path.of("target/pictures/contract-dates.png")));
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of("target/pictures/contract-entered.png")));
      screen
          .page()
          .waitForResponse(
              answer -> answer.url().endsWith("/submit-form") && answer.status() == 204,
              () -> screen.press("Yes, that is right"));
    }

    sandbox.settle();
    System.out.println(effort);
    assertThat(sale.openTaskKeys()).doesNotContain("Task_EnterExecutedContract");
    assertThat(effort.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(effort.typed()).isLessThanOrEqualTo(MOST_FIELDS);
  }

  private static void enter(Screen screen, LocalDate closing) {
    screen.seesEntry("Buyer", "Ben Buyer");
    screen.date("Closing date", closing);
    screen.write("Option fee", "250");
    screen.write("Option period in days", "7");
    screen.write("Earnest money", "4,500");
    screen.write("Additional earnest money", "2,000");
    screen.write("Days for the additional earnest money", "10");
    screen.pick("Conventional loan");
    screen.write("Lender", "First Loan");
    screen.write("Days for buyer approval", "21");
    screen.write("Days to terminate because of the lender's appraisal", "25");
    screen.write("Days for objections to title", "5");
    screen.write("Days for the survey", "5");
    screen.write("Days for the seller's disclosure notice", "3");
    screen.pick("The seller brings it");
    screen.write("Days for the subdivision information", "9");
    screen.tick("Lead-based paint inspection");
    screen.write("Days the seller stays after closing", "3");
    screen.write("Title company", "Lone Star Title");
    screen.write("Contact at the title company", "Tina Title");
    screen.write("Email of the title company", "closings@title.example");
  }
}
