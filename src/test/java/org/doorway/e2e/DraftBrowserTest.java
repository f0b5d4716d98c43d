package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that was begun and saved is found again as it was left, in Texas as anywhere. */
class DraftBrowserTest {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();

  @BeforeEach
  void morning() {
    Chromium.browser();
    sandbox.advanceToNextMorning();
  }

  @Test
  void goLiveDateIsStoredAsItWasPicked() {
    var appointment = sandbox.today().plusDays(1).atTime(10, 0);
    var goLive = appointment.toLocalDate().plusDays(3);
    var sale = WebSale.of("Drafted", "23 Screen St", Plan.meeting(appointment, goLive));
    sale.until("Task_HoldStagingAppointment");

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask("Hold staging appointment · Grace Drafted · 23 Screen St");
      TasklistBrowserTest.fillStagingChecklist(screen, goLive);
      for (var time = 0; time < 2; time++) {
        screen.saveAndReopen("at 10:00 AM");
        screen.seesDate("Preferred go-live date", goLive);
      }
      screen.complete();
    }

    sandbox.settle();
    var photos = demo.tasklist("agent").form(sale.row("agent", "Task_HandOverPhotos"));
    assertThat(photos.known("preferredGoLiveDate")).isEqualTo(IN_WORDS.format(goLive));
  }

  @Test
  void todayIsNotTooEarlyInADraft() {
    WebSale.of("Today", "24 Screen St").assigned();
    var today = sandbox.today();

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask("Call the client · Grace Today · 24 Screen St");
      screen.pick("Staging and 3D-model appointment agreed");
      screen.date("Appointment date", today);
      screen.time("Appointment time", "4:30 PM");
      screen.saveAndReopen("Grace Today");

      screen.seesDate("Appointment date", today);
      screen.seesEntry("Appointment time", "04:30 PM");
    }
  }

  @Test
  void entriesAreStillThereAfterALookAtAnotherTab() {
    WebSale.of("Looking", "25 Screen St").assigned();
    var today = sandbox.today();

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask("Call the client · Grace Looking · 25 Screen St");
      screen.date("Appointment date", today);
      screen.time("Appointment time", "4:30 PM");
      screen.write("Notes from the call", "Wants to be out by May");
      screen.tab("Diagram");
      screen.sees(".djs-container", "Call the client");
      screen.tab("Form");

      screen.seesForm("Grace Looking");
      screen.seesDate("Appointment date", today);
      screen.seesEntry("Appointment time", "04:30 PM");
      screen.seesEntry("Notes from the call", "Wants to be out by May");
      screen.complete();
    }
  }

  @Test
  void savedDeskIsFreshOnceSomethingElseWasDoneThere() {
    var sale = WebSale.of("Desk", "28 Screen St").assigned();
    var desk = "Listing desk · Grace Desk · 28 Screen St";

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My listings");
      screen.openTask(desk);
      screen.pick("I talked with the client");
      screen.write("What did you talk about?", "Half a thought");
      screen.saveAndReopen("Grace Desk");
      screen.seesEntry("What did you talk about?", "Half a thought");

      sale.brokerage().complete(sale.id(), Sale.DESK, DeskAnswers.touch("voicemail"));
      screen.page().reload();
      screen.openList("My listings");
      screen.openTask(desk);

      screen.sees(".fjs-container", "Voicemail");
      assertThat(screen.page().getByRole(AriaRole.RADIO).all())
          .isNotEmpty()
          .noneMatch(answer -> answer.isChecked());
      assertThat(screen.page().getByLabel("What did you talk about?").count()).isZero();
    }
  }

  @Test
  void savedDeskKeepsWhatWasEnteredAndNothingElse() {
    var appointment = sandbox.today().plusDays(1).atTime(10, 0);
    var sale =
        WebSale.of(
            "Stale",
            "27 Screen St",
            Plan.meeting(appointment, appointment.toLocalDate().plusDays(3)));
    sale.until("Event_DayBefore");
    var desk = "Listing desk · Grace Stale · 27 Screen St";
    var agreed = appointment.toLocalDate().plusDays(1);

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My listings");
      screen.openTask(desk);
      screen.pick("The appointment at the home moves");
      screen.seesDate("New appointment date", appointment.toLocalDate());
      screen.write("Why does it move?", "They travel");
      screen.saveAndReopen("Grace Stale");

      sandbox.advanceTo(appointment.atZone(DemoApplication.ZONE));
      sale.complete("Task_HoldStagingAppointment", Detours.meetingNotHeld());
      sale.complete("Task_CallTheClient", Answers.appointmentAgreed(agreed, LocalTime.of(15, 0)));
      screen.page().reload();
      screen.openList("My listings");
      screen.openTask(desk);

      screen.seesEntry("Why does it move?", "They travel");
      screen.seesDate("New appointment date", agreed);
    }
  }

  @Test
  void noFormMovesADateOrATime() throws IOException {
    try (var screen = Screen.of(demo, "agent", "tasklist");
        var forms = Files.newDirectoryStream(Path.of("forms"), "*.form")) {
      screen.openList("My tasks");
      var viewer = new FormViewer(screen.page());
      for (var form : forms) {
        var fields = FormViewer.dateFields(form);
        if (fields.isEmpty()) {
          continue;
        }
        var kept = new HashMap<String, String>();
        var expected = new ArrayList<String>();
        fields.forEach(field -> enter(field, kept, expected));

        var opened = viewer.open(fields, kept);

        assertThat(opened.path("shown")).extracting(JsonNode::asText).isEqualTo(expected);
        assertThat(opened.path("stored").properties())
            .as(form.toString())
            .allSatisfy(
                field -> assertThat(field.getValue().asText()).isEqualTo(kept.get(field.getKey())))
            .hasSize(fields.size());
      }
    }
  }

  /** Puts today, or half past ten of today, into a field, and says what it must show. */
  private void enter(JsonNode field, Map<String, String> kept, List<String> shown) {
    var moment = sandbox.today().atTime(10, 30);
    var key = field.path("key").asText();
    switch (field.path("subtype").asText()) {
      case "date" -> kept.put(key, moment.toLocalDate().toString());
      case "time" -> kept.put(key, moment.toLocalTime().toString());
      default -> kept.put(key, moment.toString());
    }
    if (field.has("dateLabel")) {
      shown.add(Screen.AMERICAN.format(moment));
    }
    if (field.has("timeLabel")) {
      shown.add("10:30 AM");
    }
  }
}
