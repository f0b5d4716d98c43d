package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A team lead's Monday: thirty leads came in over the weekend. */
@Order(Integer.MAX_VALUE)
class MondayBrowserTest {

  private static final int LEADS = 30;
  private static final Predicate<String> DIGEST = subject -> subject.startsWith("This morning: ");

  private final DemoApplication demo = DemoApplication.running();
  private int clicks;

  @BeforeEach
  void officeIsLarge() {
    Chromium.browser();
    demo.sandbox().advanceToNextMorning();
    IntStream.range(0, 6).forEach(this::hire);
    demo.sandbox().advanceTo(today(LocalTime.of(20, 0)));
  }

  @Test
  void thirtyLeadsAreToldOfInThreeEmailsAndAssignedInLessThanFortyClicks() {
    // given
    List<WebSale> sales =
        IntStream.range(0, LEADS)
            .mapToObj(number -> WebSale.of("Monday" + letter(number), number + 1 + " Monday St"))
            .toList();

    // when
    demo.sandbox().advanceToNextMorning();
    List<JsonNode> emails = untilNoon();

    // then
    System.out.println("What the team lead is sent until noon: " + subjects(emails));
    assertThat(emails).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(emails.get(emails.size() - 1).path("text").asText())
        .contains("Grace Mondayaa", "Grace Monday" + letter(LEADS - 1));

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

  /** What reaches the team lead on the morning that has begun. */
  private List<JsonNode> untilNoon() {
    Instant morning = today(LocalTime.MIDNIGHT).toInstant();
    Awaitility.await("the morning's digest")
        .atMost(Duration.ofMinutes(2))
        .until(() -> subjects(toLeadSince(morning)).stream().anyMatch(DIGEST));
    demo.sandbox().advanceTo(today(LocalTime.of(11, 59)));
    return toLeadSince(morning);
  }

  private List<JsonNode> toLeadSince(Instant moment) {
    return demo.sandbox().mailTo("lead@doorway.example").stream()
        .filter(mail -> Instant.parse(mail.path("receivedAt").asText()).isAfter(moment))
        .toList();
  }

  private ZonedDateTime today(LocalTime time) {
    return demo.sandbox().today().atTime(time).atZone(DemoApplication.ZONE);
  }

  private static List<String> subjects(List<JsonNode> emails) {
    return emails.stream().map(mail -> mail.path("subject").asText()).toList();
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
