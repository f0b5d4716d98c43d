package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.e2e.DemoApplication.ZONE;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Team lead and agent do their work in the pages of Tasklist. */
class TasklistBrowserTest {

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();

  @BeforeEach
  void morning() {
    Chromium.browser();
    sandbox.advanceToNextMorning();
  }

  @Test
  void teamLeadClaimsAndAssignsTheSuggestedAgent() {
    var sale = WebSale.of("Claimed", "21 Screen St");
    var row = "Assign listing agent · Grace Claimed · 21 Screen St · $450,000 · Website";

    try (var screen = Screen.of(demo, "lead", "tasklist")) {
      screen.openList("Incoming");
      screen.openTask(row);
      screen.seesForm("Suggestion: ");
      screen.claim();
      screen.write("Personal note to the client", "You are in good hands.");
      screen.complete();
    }

    sandbox.settle();
    assertThat(sale.openTaskKeys()).containsExactly("Task_CallTheClient", "Task_ListingDesk");
    assertThat(sandbox.mailTo(sale.email())).hasSize(1);
  }

  @Test
  void agentCallsAndHoldsTheStagingAppointment() {
    var sale = WebSale.of("Staged", "22 Screen St").assigned();
    var day = sandbox.today().plusDays(2);
    var call = "Call the client · Grace Staged · 22 Screen St · Staging";
    var staging = "Hold staging appointment · Grace Staged · 22 Screen St · Staging";

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask(call);
      screen.seesForm("(214) 555-0144");
      screen.date("Appointment date", day);
      screen.time("Appointment time", "10:30 AM");
      screen.write("Notes from the call", "Wants to be out by May");
      screen.complete();
    }
    sandbox.settle();
    sandbox.advanceTo(day.atTime(10, 30).atZone(ZONE));
    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask(staging);
      screen.seesForm("at 10:30 AM");
      fillStagingChecklist(screen, day.plusDays(3));
      screen.complete();
    }

    sandbox.settle();
    assertThat(sale.openTaskKeys())
        .containsExactly(
            "Task_CompleteListingPaperwork", "Task_HandOverPhotos", "Task_ListingDesk");
    assertThat(sandbox.crm().activities(sandbox.crm().opportunities("22 Screen St").get(0)))
        .satisfiesExactly(
            talk -> assertThat(talk).contains("Wants to be out by May"),
            notes -> assertThat(notes).contains("Sunny garden, loud street"));
  }

  static void fillStagingChecklist(Screen screen, LocalDate goLive) {
    screen.tick("Home toured, questions answered");
    screen.tick("They ask: why no open houses?");
    screen.seesForm("more than $100 million");
    screen.pick("Text message");
    screen.tick("Client agrees to receive texts");
    screen.tick("All six points are explained");
    screen.date("Preferred go-live date", goLive);
    screen.pick("Courtesy Call");
    screen.write("Showing instructions", "Lockbox at the side door");
    screen.write("Special circumstances", "A cat that must stay in");
    screen.tick("Photos and 3D model are taken");
    screen.write("Notes from the meeting", "Sunny garden, loud street");
  }
}
