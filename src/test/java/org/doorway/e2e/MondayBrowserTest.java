package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A team lead's Monday: thirty leads came in over the weekend. */
@Order(Integer.MAX_VALUE)
class MondayBrowserTest {

  private static final int LEADS = 30;

  private final DemoApplication demo = DemoApplication.running();
  private int clicks;

  @BeforeEach
  void officeIsLarge() {
    Chromium.browser();
    demo.sandbox().advanceToNextMorning();
    IntStream.range(0, 6).forEach(this::hire);
  }

  @Test
  void thirtyLeadsAreAssignedInLessThanFortyClicks() {
    // given
    List<WebSale> sales =
        IntStream.range(0, LEADS)
            .mapToObj(number -> WebSale.of("Monday" + letter(number), number + 1 + " Monday St"))
            .toList();

    // when
    try (var screen = Screen.of(demo, "lead", "tasklist")) {
      screen.seesList("Incoming");
      Page page = screen.page();
      click(page.getByText("Start process").first());
      click(page.getByText("Assign several leads").first());
      screen.seesForm("Assign several leads at once");
      click(button(page, "Start"));
      screen.seesNoMore(".modal-dialog", "Assign several leads at once");
      click(page.locator(".task-filters a").filter(having("My tasks")).first());
      click(page.locator(".tasks-list h4").filter(having("Assign several leads")).first());
      screen.seesForm("Grace Monday" + letter(LEADS - 1));
      // Whom nobody has room for, the lead gives away all the same.
      Locator left = page.locator(".fjs-form-field-checklist input:not(:checked)");
      while (left.count() > 0) {
        click(left.first());
      }
      page.waitForResponse(
          answer -> answer.url().endsWith("/submit-form") && answer.status() == 204,
          () -> click(button(page, "Complete")));
    }

    // then
    demo.sandbox().settle();
    assertThat(sales)
        .allSatisfy(sale -> assertThat(sale.openTaskKeys()).contains("Task_CallTheClient"));
    System.out.println("A Monday of " + LEADS + " leads: " + clicks + " clicks");
    assertThat(clicks).isLessThan(40);
  }

  private void click(Locator place) {
    place.click();
    clicks++;
  }

  private void hire(int number) {
    Tasklist admin = demo.tasklist("admin");
    String user = "monday" + number;
    admin.hire(
        Map.of(
            "profile",
                Map.of(
                    "id",
                    user,
                    "firstName",
                    "Mo" + letter(number),
                    "lastName",
                    "Agent",
                    "email",
                    user + "@doorway.example"),
            "credentials", Map.of("password", "a-long-word-to-come-in-1A")),
        "/group/listing-agents/members/" + user);
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + number % 26)) + (char) ('a' + number / 26);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private static Locator.FilterOptions having(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
