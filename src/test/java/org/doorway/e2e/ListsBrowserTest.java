package org.doorway.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Tasklist shows beside the forms: the diagram, and no dead control. */
class ListsBrowserTest {

  private final DemoApplication demo = DemoApplication.running();

  @BeforeEach
  void morning() {
    Chromium.browser();
    demo.sandbox().advanceToNextMorning();
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
