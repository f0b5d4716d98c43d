package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.doorway.sandbox.story.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever enters something wrong reads, at each field and before the button, what is wrong with it,
 * in whole sentences; what they entered is still there. What is unlikely they are asked once more.
 */
class RefusalsBrowserTest {

  private static final int AT_LEAST = 40;
  private static final Pattern SENTENCE = Pattern.compile("[A-Z“$0-9][^{}^\\\\]+[.]");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}|Task_|Field_");
  private static final Path PICTURES = Path.of("target/pictures");

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();
  private final List<String> read = new ArrayList<>();
  private int pictures;

  @BeforeEach
  void morning() {
    Chromium.browser();
    sandbox.advanceToNextMorning();
  }

  @ParameterizedTest
  @ValueSource(ints = {1300, 390})
  void everyWrongAnswerIsExplainedWhereItStands(int width) {
    var call = WebSale.of("Wrong" + width, width + " Screen St").assigned();
    var today = sandbox.today();

    startForm(width);
    callForm(width, call, today);
    photosAndPaperwork(width, today);

    assertThat(read).hasSizeGreaterThanOrEqualTo(AT_LEAST);
  }

  @Test
  void unlikelyIsAskedOnceAndGoesThroughWhenItIsMeant() {
    var sale = WebSale.of("Nightly", "31 Screen St").assigned();
    var day = sandbox.today().plusDays(2);

    try (var screen = opened(1300, "agent", sale.row("agent", "Task_CallTheClient").id())) {
      screen.pick("Staging and 3D-model appointment agreed");
      screen.date("Appointment date", day);
      screen.time("Appointment time", "3:00 AM");
      var asked = screen.refusedBy("Complete");
      assertThat(asked.path("problems")).isEmpty();
      assertThat(asked.path("questions").findValuesAsText("message"))
          .singleElement()
          .asString()
          .startsWith("3:00 AM is an unusual time");
      screen.sees(".doorway-remarks", "Really?");
      picture(screen);
      screen.seesEntry("Appointment time", "03:00 AM");
      screen
          .page()
          .waitForResponse(
              answer -> answer.url().endsWith("/submit-form") && answer.status() == 204,
              () -> screen.press("Yes, it is meant"));
    }

    sandbox.settle();
    assertThat(sale.openTaskKeys()).doesNotContain("Task_CallTheClient");
  }

  private void startForm(int width) {
    try (var screen = Screen.at(demo, "lead", "/camunda/app/tasklist/default/", width)) {
      screen.sees(".tasks-list", "");
      if (width < 768) {
        screen.page().locator(".navbar-toggle").click();
      }
      screen.page().getByText("Start process").first().click();
      screen.page().locator(".modal-content a").getByText("Seller opportunity").click();
      screen.seesForm("Who is selling?");
      screen.write("Email", "sam");
      screen.write("Phone", "555");
      screen.write("State", "Texas");
      screen.write("ZIP code", "7520");
      screen.write("Estimated value", "lots");
      refused(screen, "Start", 10);
      screen.seesEntry("Email", "sam");
      screen.seesEntry("Estimated value", "lots");

      screen.write("First name", "a".repeat(201));
      screen.write("Email", "");
      screen.write("Phone", "");
      screen.write("State", "ZZ");
      screen.write("ZIP code", "ABCDE");
      screen.write("Estimated value", "-5");
      screen.write("Notes", "n".repeat(3001));
      refused(screen, "Start", 10);

      screen.write("First name", "Grace");
      screen.write("Notes", "Calls after six");
      screen.write("Phone", "(214) 555-0144 ext. 12");
      screen.write("State", "T");
      screen.write("ZIP code", "752011");
      screen.write("Estimated value", "0");
      refused(screen, "Start", 8);
      screen.seesEntry("Phone", "(214) 555-0144 ext. 12");
    }
  }

  private void callForm(int width, WebSale sale, LocalDate today) {
    try (var screen = opened(width, "agent", sale.row("agent", "Task_CallTheClient").id())) {
      assertThat(inView(screen)).isTrue();
      refused(screen, "Complete", 1);
      screen.pick("Staging and 3D-model appointment agreed");
      refused(screen, "Complete", 2);
      screen.date("Appointment date", today.minusDays(3));
      screen.time("Appointment time", "10:00 AM");
      refused(screen, "Complete", 1);
      screen.seesDate("Appointment date", today.minusDays(3));
      screen.date("Appointment date", today.plusYears(2));
      refused(screen, "Complete", 1);
    }
  }

  private void photosAndPaperwork(int width, LocalDate today) {
    var appointment = today.plusDays(1).atTime(10, 0);
    var sale =
        WebSale.of(
            "Paper" + width,
            width + " Paper St",
            Plan.meeting(appointment, appointment.toLocalDate().plusDays(3)));
    sale.until("Task_CompleteListingPaperwork");
    try (var screen =
        opened(width, "agent", sale.row("agent", "Task_CompleteListingPaperwork").id())) {
      screen.write("List price", "");
      refused(screen, "Complete", 4);
      screen.date("Listing agreement signed on", sandbox.today().plusDays(3));
      screen.date("Listing agreement expires on", sandbox.today().minusDays(3));
      screen.write("List price", "45O,000");
      screen.pick("Yes");
      refused(screen, "Complete", 6);
      screen.seesEntry("List price", "45O,000");
    }
    try (var screen = opened(width, "agent", sale.row("agent", "Task_HandOverPhotos").id())) {
      screen.write("Link to the 3D model", "my model");
      refused(screen, "Complete", 2);
    }
  }

  private Screen opened(int width, String user, String task) {
    var screen = Screen.at(demo, user, "/camunda/app/tasklist/default/#/?task=" + task, width);
    screen.sees(".fjs-container", "");
    return screen;
  }

  /** At once as many as that or more, each a sentence of its own, seen at its field. */
  private void refused(Screen screen, String button, int atLeast) {
    JsonNode problems = screen.refusedBy(button).path("problems");
    assertThat(problems).as(problems.toString()).hasSizeGreaterThanOrEqualTo(atLeast);
    for (JsonNode problem : problems) {
      String message = problem.path("message").asText();
      assertThat(message).matches(SENTENCE).doesNotContainPattern(ID);
      screen.seesAtField(problem.path("label").asText(), message);
      screen.sees(".doorway-remarks li", problem.path("label").asText());
      screen.sees(".doorway-remarks li", message);
      read.add(problem.path("label").asText() + " " + message);
    }
    picture(screen);
  }

  private static boolean inView(Screen screen) {
    var form = screen.page().locator(".fjs-container").boundingBox();
    return form.y >= 0 && form.y < 1000;
  }

  private void picture(Screen screen) {
    screen
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(
                    PICTURES.resolve(
                        "refused-%d-%02d.png"
                            .formatted(screen.page().viewportSize().width, pictures++))));
  }
}
