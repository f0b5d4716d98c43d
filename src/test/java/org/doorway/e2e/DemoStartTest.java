package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.e2e.DemoApplication.ZONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A demo that is first started late at night looks back on office days all the same. */
class DemoStartTest {

  private static final LocalTime SEVEN = LocalTime.of(7, 0);
  private static final LocalTime NINE_PM = LocalTime.of(21, 0);

  /** Shortly before midnight, in the middle of a long Christmas weekend. */
  private final DemoApplication demo =
      DemoApplication.withItsPast(LocalDateTime.of(2026, 12, 26, 23, 45).atZone(ZONE));

  @AfterEach
  void stop() {
    demo.stop();
  }

  @Test
  void noEmailLeftAtNightAndEveryStageHasSomethingToDo() {
    assertThat(demo.sandbox().mails())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            mail ->
                assertThat(arrival(mail).toLocalTime()).as("%s", mail).isBetween(SEVEN, NINE_PM));
    assertThat(openTasks())
        .containsExactlyInAnyOrder(
            "Task_AssignListingAgent",
            "Task_AssignListingAgent",
            "Task_CallTheClient",
            "Task_CallTheClient",
            "Task_HoldStagingAppointment",
            "Task_HandOverPhotos",
            "Task_ConfirmMlsData",
            "Task_PublishListing",
            "Task_EnterExecutedContract",
            "Task_NegotiateRepairs",
            "Task_ReviewContract",
            "Task_ConfirmAppraisalAndFinancing",
            "Task_RecordClosing");
  }

  private Stream<String> openTasks() {
    return demo.tasklist("lead").list("/task?maxResults=100").stream()
        .map(task -> task.path("taskDefinitionKey").asText())
        .filter(task -> !task.equals("Task_ListingDesk"));
  }

  private static LocalDateTime arrival(JsonNode mail) {
    return Instant.parse(mail.path("receivedAt").asText()).atZone(ZONE).toLocalDateTime();
  }
}
