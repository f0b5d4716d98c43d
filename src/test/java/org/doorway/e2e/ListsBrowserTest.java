package org.doorway.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Tasklist shows beside the forms: lists with counts, what is due first, no dead control. */
class ListsBrowserTest {

  private static final Pattern COUNTED = Pattern.compile("\\d+");
  private static final Pattern MOMENT =
      Pattern.compile("\\s*Created\\s+[A-Z][a-z]{2} \\d{1,2}, 20\\d\\d, \\d{1,2}:\\d\\d [AP]M\\s*");

  private final DemoApplication demo = DemoApplication.running();

  @BeforeEach
  void morning() {
    Chromium.browser();
    demo.sandbox().advanceToNextMorning();
  }

  @Test
  void everyListIsCountedAndSortedByWhatIsDue() {
    WebSale.of("Listed", "41 Screen St").assigned();

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.sees(".tasks-list h4", "");
      assertThat(screen.page().locator(".task-filter:has-text('My listings') .counter"))
          .hasText(COUNTED);
      assertThat(screen.page().locator(".sorting-choice").first()).containsText("Due date");
      assertThat(screen.page().locator(".tasks-list .creation-date").first()).hasText(MOMENT);
      assertThat(screen.page().locator("ol.tasks-list").innerText()).doesNotContain(" ago");
    }
  }

  @Test
  void agentSeesTheDiagramAndNothingThatWouldOnlyRefuse() {
    WebSale.of("Drawn", "42 Screen St").assigned();

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask("Call the client · Grace Drawn");
      for (String control :
          new String[] {".createCommentLink", ".groups", ".unclaim", ".task-filter .actions"}) {
        assertThat(screen.page().locator(control + ":visible")).hasCount(0);
      }
      screen.tab("Diagram");
      assertThat(screen.page().locator(".djs-container .djs-shape").first()).isVisible();
    }
  }
}
