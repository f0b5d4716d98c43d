package org.doorway.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way of a sale on which nothing goes wrong: where it waits, and what ends each wait. */
public final class StraightWay {

  private static final LocalTime TWO = LocalTime.of(14, 0);
  private static final LocalTime FOUR = LocalTime.of(16, 0);
  private static final Map<String, Step> STEPS = new LinkedHashMap<>();

  static {
    answer("Task_AssignListingAgent", today -> Answers.agentChosen(TestStaff.AGENT));
    answer("Task_CallTheClient", today -> Answers.appointmentAgreed(today.plusDays(2), TWO));
    STEPS.put("Event_DayBefore", (sale, b) -> b.travelTo(b.today().plusDays(1), LocalTime.NOON));
    STEPS.put("Event_AppointmentBegins", (sale, b) -> b.travelTo(b.today().plusDays(1), TWO));
    STEPS.put(
        "Task_HoldStagingAppointment",
        (sale, b) -> {
          b.travelTo(b.today(), FOUR);
          sale.complete("Task_HoldStagingAppointment", Answers.meetingHeld(b.today().plusDays(2)));
        });
    answer("Task_CompleteListingPaperwork", Answers::paperwork);
    answer("Task_ConfirmMlsData", today -> Answers.mlsData());
    answer("Task_HandOverPhotos", today -> Answers.photosHandedOver());
    STEPS.put("Event_PicturesProcessed", (sale, b) -> b.travelTo(b.today().plusDays(1), FOUR));
    STEPS.put(
        "Event_GoLiveMorning", (sale, b) -> b.travelTo(b.today().plusDays(1), LocalTime.of(8, 0)));
    answer("Task_PublishListing", today -> Answers.published());
    STEPS.put(
        "Event_OfferAccepted",
        (sale, b) -> {
          b.travelTo(b.today().plusDays(3), LocalTime.of(11, 0));
          sale.atDesk(Answers.offer("accepted"));
        });
    answer("Task_EnterExecutedContract", Answers::executedContract);
    answer("Task_NegotiateRepairs", today -> Answers.repairsAgreed());
    answer("Task_ConfirmDocumentsDelivered", Answers::documentsDelivered);
    STEPS.put(
        "Gateway_OptionClock", (sale, b) -> b.travelTo(b.today().plusDays(7), LocalTime.of(17, 0)));
    answer("Task_ReviewContract", today -> Answers.nothingToAmend());
    answer("Task_ConfirmAppraisalAndFinancing", today -> Answers.contractHolds());
    answer("Task_ScheduleClosing", today -> Answers.closingAgreed(today.plusDays(25), TWO));
    STEPS.put(
        "Task_ConfirmWalkThrough",
        (sale, b) -> {
          b.travelTo(b.today().plusDays(24), TWO);
          sale.complete("Task_ConfirmWalkThrough", Answers.walkThrough(b.today()));
        });
    STEPS.put(
        "Task_RecordClosing",
        (sale, b) -> {
          b.travelTo(b.today().plusDays(1), FOUR);
          sale.complete("Task_RecordClosing", Answers.closed(b.today()));
        });
  }

  private StraightWay() {}

  /** Goes on until the sale waits there. */
  public static void walk(Sale sale, Brokerage brokerage, String goal) {
    for (var step : STEPS.entrySet()) {
      if (step.getKey().equals(goal)) {
        return;
      }
      step.getValue().take(sale, brokerage);
    }
    throw new IllegalArgumentException("The straight way does not wait at " + goal);
  }

  /** The waits in their order, each with what ends it. */
  public static Map<String, Step> steps() {
    return STEPS;
  }

  private static void answer(String task, Answer answer) {
    STEPS.put(task, (sale, brokerage) -> sale.complete(task, answer.on(brokerage.today())));
  }

  /** What ends a wait. */
  public interface Step {
    void take(Sale sale, Brokerage brokerage);
  }

  private interface Answer {
    Map<String, Object> on(LocalDate today);
  }
}
