package org.doorway.sandbox.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The way of a sale on which nothing goes wrong: where it waits, and what ends each wait. */
final class StraightWay {

  private static final LocalTime FOUR = LocalTime.of(16, 0);
  private static final Function<Plan, LocalDateTime> AT_ONCE = plan -> LocalDateTime.MIN;
  private static final List<Wait> WAITS = new ArrayList<>();

  static {
    person("Task_AssignListingAgent", (plan, today) -> Answers.agentChosen(plan.agent()));
    person(
        "Task_CallTheClient",
        (plan, today) ->
            Answers.appointmentAgreed(
                plan.appointment().toLocalDate(), plan.appointment().toLocalTime()));
    time("Event_DayBefore", plan -> noonBefore(plan.appointment()));
    time("Event_AppointmentBegins", Plan::appointment);
    person(
        "Task_HoldStagingAppointment",
        plan -> plan.appointment().plusHours(2),
        (plan, today) -> Answers.meetingHeld(plan.goLive()));
    person("Task_CompleteListingPaperwork", (plan, today) -> Answers.paperwork(today));
    person("Task_ConfirmMlsData", (plan, today) -> Answers.mlsData());
    person("Task_HandOverPhotos", (plan, today) -> Answers.photosHandedOver());
    time("Event_PicturesProcessed", plan -> plan.appointment().plusDays(1).plusHours(2));
    time("Gateway_GoLiveClock", plan -> plan.goLive().atTime(8, 0));
    person("Task_PublishListing", (plan, today) -> Answers.published());
    wait(
        "Event_OfferAccepted",
        Sale.DESK,
        plan -> plan.offer().atTime(11, 0),
        (plan, today) -> Answers.offer());
    person(Sale.OFFER, (plan, today) -> Answers.offerAccepted(today));
    person(
        "Task_EnterExecutedContract",
        (plan, today) ->
            Answers.executedContract(today, plan.optionDays(), plan.closing().toLocalDate()));
    person(Sale.MLS, (plan, today) -> Answers.enteredInMls());
    person("Task_NegotiateRepairs", (plan, today) -> Answers.repairsAgreed());
    person(Sale.DEADLINE, (plan, today) -> Answers.deadlineMet(today)); // the option fee
    person(Sale.DEADLINE, (plan, today) -> Answers.deadlineMet(today)); // the earnest money
    person(Sale.DEADLINE, (plan, today) -> Answers.deadlineMet(today)); // the survey
    wait(Sale.DEADLINE, Sale.DESK, AT_ONCE, (plan, today) -> Answers.contractReceived(today));
    time("Gateway_OptionClock", plan -> plan.offer().plusDays(plan.optionDays()).atTime(17, 0));
    person(Sale.MLS, (plan, today) -> Answers.enteredInMls());
    person(
        Sale.DEADLINE,
        plan -> plan.offer().plusDays(plan.optionDays()).atTime(17, 0),
        (plan, today) -> Answers.deadlineMet(today)); // the title commitment
    person("Task_ReviewContract", (plan, today) -> Answers.nothingToAmend());
    person("Task_ConfirmAppraisalAndFinancing", (plan, today) -> Answers.contractHolds());
    person(
        "Task_ScheduleClosing",
        (plan, today) ->
            Answers.closingAgreed(plan.closing().toLocalDate(), plan.closing().toLocalTime()));
    person(
        "Task_ConfirmWalkThrough",
        plan -> plan.walkThrough().atTime(14, 0),
        (plan, today) -> Answers.walkThrough(today));
    person(
        "Task_RecordClosing",
        plan -> plan.closing().toLocalDate().atTime(FOUR),
        (plan, today) -> Answers.closed(today));
    person(Sale.MLS, (plan, today) -> Answers.enteredInMls());
  }

  private StraightWay() {}

  /** The waits in their order, from that one on. */
  static List<Wait> from(String name) {
    return WAITS.stream().dropWhile(wait -> !wait.name().equals(name)).toList();
  }

  static List<Wait> whole() {
    return WAITS;
  }

  private static LocalDateTime noonBefore(LocalDateTime appointment) {
    return appointment.toLocalDate().minusDays(1).atTime(LocalTime.NOON);
  }

  private static void time(String name, Function<Plan, LocalDateTime> ends) {
    wait(name, "", ends, (plan, today) -> Map.of());
  }

  private static void person(String task, Entry entry) {
    person(task, AT_ONCE, entry);
  }

  private static void person(String task, Function<Plan, LocalDateTime> ends, Entry entry) {
    wait(task, task, ends, entry);
  }

  private static void wait(
      String name, String task, Function<Plan, LocalDateTime> ends, Entry entry) {
    WAITS.add(new Wait(name, task, ends, entry));
  }

  /** Where a sale waits, when it goes on, and what is entered then; no task waits for the time. */
  record Wait(String name, String task, Function<Plan, LocalDateTime> ends, Entry entry) {}

  /** What a person enters on that day. */
  interface Entry {
    Map<String, Object> on(Plan plan, LocalDate today);
  }
}
