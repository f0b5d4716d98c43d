package org.doorway.sandbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** What the demo's people enter into each form, at the time they enter it. */
@Sandbox
@Component
class DemoAnswers {

  /** So long after a sale came in somebody makes an offer: two office days on the market. */
  private static final int OFFER_AFTER = 5;

  private static final int DAYS_TO_CLOSING = 14;

  private final BusinessTime time;
  private final OfficeDays days;
  private final Opportunities opportunities;

  DemoAnswers(BusinessTime time, BusinessHours office, Opportunities opportunities) {
    this.time = time;
    this.days = new OfficeDays(office);
    this.opportunities = opportunities;
  }

  /** The answers for a task, or none where the sale waits. */
  Optional<Map<String, Object>> to(Task task, DemoSale sale, String opportunity, DemoPast past) {
    String step = task.getTaskDefinitionKey();
    if (step.equals(sale.waitsAt()) || beforeStep(step, sale)) {
      return Optional.empty();
    }
    LocalDate today = time.today();
    return Optional.ofNullable(
        switch (step) {
          case "Task_AssignListingAgent" ->
              Map.of("agentId", sale.agent(), "personalNote", "You are in good hands.");
          case "Task_CallTheClient" ->
              Map.of(
                  "clientAnswer", "appointment",
                  "appointmentDate", days.after(today, 1).toString(),
                  "appointmentTime", "10:00");
          case "Task_HoldStagingAppointment" -> staging(goLive(today, sale, past));
          case "Task_HandOverPhotos" -> Map.of("photoCount", 32);
          case "Task_CompleteListingPaperwork" -> paperwork(today, sale);
          case "Task_ConfirmMlsData" -> mlsData();
          case "Task_PublishListing" ->
              Map.of("publishResult", "published", "mlsNumber", "14" + sale.value());
          case "Task_ListingDesk" -> offer(sale, opportunity);
          case "Task_EnterExecutedContract" -> contract(today, sale);
          case "Task_NegotiateRepairs" -> Map.of("repairsResult", "none");
          case "Task_ConfirmDocumentsDelivered" -> documents(today);
          case "Task_ReviewContract" -> Map.of("contractReviewed", true, "amendResult", "nothing");
          case "Task_CallClientAboutContract" -> Map.of("touchChannel", "phoneCall");
          case "Task_ConfirmAppraisalAndFinancing" -> Map.of("appraisalResult", "holds");
          case "Task_ScheduleClosing" ->
              Map.of(
                  "closingDate", dueOn(task).plusDays(1).toString(),
                  "closingTime", "14:00",
                  "closingPlace", "Lone Star Title, 2100 McKinney Ave, Dallas");
          case "Task_ConfirmWalkThrough" ->
              days.after(today, 1).isAfter(dueOn(task))
                  ? Map.of("walkThroughDone", true, "walkThroughOn", today.toString())
                  : null;
          case "Task_RecordClosing" ->
              today.isBefore(dueOn(task))
                  ? null
                  : Map.of(
                      "closingOutcome", "closed",
                      "closedOn", today.toString(),
                      "closingPrice", String.valueOf(sale.value()));
          default -> null;
        });
  }

  /** Photos wait while the day to publish them is the day to stop at, and the like. */
  private static boolean beforeStep(String step, DemoSale sale) {
    return sale.waitsAt().equals("Task_HandOverPhotos") && step.equals("Task_ConfirmMlsData");
  }

  private LocalDate dueOn(Task task) {
    return time.dayOf(task.getDueDate().toInstant());
  }

  /**
   * Two office days ahead; what waits to be published is to be published on the day of the start.
   */
  private LocalDate goLive(LocalDate today, DemoSale sale, DemoPast past) {
    return sale.waitsAt().equals("Task_PublishListing") ? past.day() : days.after(today, 2);
  }

  private Map<String, Object> offer(DemoSale sale, String opportunity) {
    var known = opportunities.get(new OpportunityId(opportunity));
    var offered = days.after(time.dayOf(known.createdAt()), OFFER_AFTER);
    boolean wanted = !sale.waitsAt().equals(DemoSale.ON_THE_MARKET);
    return wanted && known.stage() == Stage.MARKETING && !time.today().isBefore(offered)
        ? Map.of(
            "deskAction", "offer",
            "offerBuyer", "Jordan Buyer",
            "offerPrice", String.valueOf(sale.value()),
            "offerStatus", "accepted")
        : null;
  }

  private static Map<String, Object> staging(LocalDate goLive) {
    var answers = new HashMap<String, Object>();
    for (String point :
        new String[] {
          "homeToured", "questionsAnswered", "communicationExplained", "twiceWeeklyExplained",
          "offersInPortalExplained", "weeklyEmailsExplained", "portalExplained", "goLiveExplained",
          "photosTaken", "modelTaken"
        }) {
      answers.put(point, true);
    }
    answers.put("appointmentResult", "held");
    answers.put("preferredMethod", "phone");
    answers.put("preferredGoLiveDate", goLive.toString());
    answers.put("showingType", "courtesyCall");
    answers.put("showingInstructions", "Call ahead; the dog goes to the neighbors.");
    answers.put("notes", "Well kept home, new roof last year. Would like to move in spring.");
    return answers;
  }

  private static Map<String, Object> paperwork(LocalDate today, DemoSale sale) {
    return Map.of(
        "agreementSignedOn",
        today.toString(),
        "agreementExpiresOn",
        today.plusDays(180).toString(),
        "listPrice",
        String.valueOf(sale.value()),
        "disclosureReceived",
        true,
        "survey",
        "existing",
        "hoa",
        "no");
  }

  private static Map<String, Object> mlsData() {
    return Map.of(
        "bedrooms", 3,
        "bathrooms", 2,
        "squareFeet", 1900,
        "yearBuilt", 1994,
        "propertyDescription", "Light rooms, a quiet street and a large oak in the back yard.",
        "mlsDataConfirmed", true,
        "descriptionConfirmed", true);
  }

  private Map<String, Object> contract(LocalDate today, DemoSale sale) {
    var answers = new HashMap<String, Object>();
    answers.put("contractForm", "trec-20-19");
    answers.put("buyerName", "Jordan Buyer");
    answers.put("salePrice", String.valueOf(sale.value()));
    answers.put("effectiveOn", today.toString());
    answers.put("optionDays", 5);
    answers.put("optionFee", "250");
    answers.put("earnestMoney", "5000");
    answers.put("closingOn", days.after(today.plusDays(DAYS_TO_CLOSING - 1), 1).toString());
    answers.put("documentsDueOn", today.plusDays(4).toString());
    answers.put("titleCompany", "Lone Star Title");
    answers.put("titleContact", "Terry Title");
    answers.put("titleEmail", "closings@title.example");
    return answers;
  }

  private static Map<String, Object> documents(LocalDate today) {
    return Map.of(
        "disclosureDelivered", true,
        "surveyDelivered", true,
        "hoaDelivered", true,
        "deliveredOn", today.toString());
  }
}
