package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.e2e.DemoApplication.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures need 24 hours from the hand-over, and no morning comes before they are ready. */
class PhotoTimerTest {

  private static final DateTimeFormatter ENGINE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();
  private final Tasklist admin = demo.tasklist("admin");

  @BeforeEach
  void morning() {
    sandbox.advanceToNextMorning();
  }

  @Test
  void listingIsPublishedOnThePreferredDayOnceThePicturesAreReady() {
    var goLive = sandbox.today().plusDays(2);
    var sale = WebSale.of("Tester", "77 Photo Ln", metToday(goLive)).until("Task_HandOverPhotos");

    var handedOver = sandbox.now().toInstant();
    sale.complete("Task_HandOverPhotos", Answers.photosHandedOver());

    assertThat(timer(sale, "Event_PicturesProcessed"))
        .isBetween(
            handedOver.plus(Duration.ofHours(24)),
            sandbox.now().toInstant().plus(Duration.ofHours(24)));
    sandbox.advance(Duration.ofHours(24).minusMinutes(1));
    assertThat(waitsAt(sale, "Event_PicturesProcessed")).isTrue();
    sandbox.advance(Duration.ofMinutes(2));
    assertThat(waitsAt(sale, "Event_PicturesProcessed")).isFalse();
    assertThat(sale.openTaskKeys()).containsExactly("Task_ListingDesk");
    sandbox.advanceTo(goLive.atTime(8, 0).atZone(ZONE));
    assertThat(sale.openTaskKeys()).containsExactly("Task_ListingDesk", "Task_PublishListing");
  }

  @Test
  void newDateIsAgreedWhenThePicturesCannotBeReadyInTime() {
    var tomorrow = sandbox.today().plusDays(1);
    var sale = WebSale.of("Later", "78 Photo Ln", metToday(tomorrow));
    sale.until("Task_CompleteListingPaperwork");
    sandbox.advanceTo(tomorrow.atTime(9, 0).atZone(ZONE));

    sale.complete("Task_HandOverPhotos", Answers.photosHandedOver());

    assertThat(sale.openTaskKeys()).contains("Task_AgreeANewGoLiveDate");
  }

  private Plan metToday(LocalDate goLive) {
    return Plan.meeting(sandbox.today().atTime(14, 0), goLive);
  }

  private Instant timer(WebSale sale, String event) {
    var goLive = goLive(sale);
    var jobs = admin.list("/job?timers=true&processInstanceId=" + goLive);
    assertThat(jobs).as(event).hasSize(1);
    return OffsetDateTime.parse(jobs.get(0).path("dueDate").asText(), ENGINE_TIME).toInstant();
  }

  private boolean waitsAt(WebSale sale, String event) {
    var tree = admin.get("/process-instance/" + goLive(sale) + "/activity-instances").json();
    return Sandbox.stream(tree.path("childActivityInstances"))
        .anyMatch(activity -> activity.path("activityId").asText().equals(event));
  }

  private String goLive(WebSale sale) {
    var query = "/process-instance?processDefinitionKey=go-live&businessKey=" + sale.id();
    return admin.list(query).get(0).path("id").asText();
  }
}
