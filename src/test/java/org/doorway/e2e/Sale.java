package org.doorway.e2e;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doorway.e2e.Tasklist.Row;

/** One seller's way through the demo, walked as the people of the brokerage walk it. */
record Sale(String id, String email, Sandbox sandbox, Brokerage brokerage) {

  /** Takes an opportunity in over the API, as the brokerage's website does. */
  static Sale of(String lastName, String street) {
    var demo = DemoApplication.running();
    var email = lastName.toLowerCase(Locale.ROOT) + "@seller.example";
    var request = Answers.opportunity(lastName, email, street);
    var id =
        new HttpSession(demo)
            .post("/api/opportunities", request, "Authorization", basic("lead"))
            .json()
            .path("opportunityId")
            .asText();
    var sale = new Sale(id, email, demo.sandbox(), new Brokerage(demo, id));
    sale.sandbox.settle();
    return sale;
  }

  static String basic(String user) {
    var login = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(login);
  }

  List<String> openTasks() {
    return brokerage.openTasks();
  }

  Row row(String user, String task) {
    return brokerage.row(user, task);
  }

  Sale assigned() {
    brokerage.claim("lead", "Task_AssignListingAgent");
    brokerage.complete(
        "lead",
        "Task_AssignListingAgent",
        Map.of("agentId", "agent", "personalNote", "Alex sold the house next door."));
    return this;
  }

  Sale appointmentAgreed(ZonedDateTime begins) {
    return agent(
        "Task_CallTheClient",
        Map.of(
            "clientAnswer",
            "appointment",
            "appointmentDate",
            begins.toLocalDate().toString(),
            "appointmentTime",
            begins.toLocalTime().toString(),
            "callNotes",
            "Glad to hear from us"));
  }

  Sale clientMet(ZonedDateTime appointment, LocalDate goLive) {
    appointmentAgreed(appointment);
    sandbox.advanceTo(appointment);
    return agent("Task_HoldStagingAppointment", Answers.stagingAppointment(goLive));
  }

  Sale listingLive(LocalDate goLive) {
    agent("Task_HandOverPhotos", Map.of("photoCount", 30));
    agent("Task_CompleteListingPaperwork", Answers.paperwork(sandbox.today()));
    agent("Task_ConfirmMlsData", Answers.mlsData());
    sandbox.advanceTo(goLive.atTime(LocalTime.of(8, 0)).atZone(DemoApplication.ZONE));
    return agent(
        "Task_PublishListing", Map.of("publishResult", "published", "mlsNumber", "20512345"));
  }

  Sale desk(Map<String, Object> answers) {
    return agent("Task_ListingDesk", answers);
  }

  Sale underContract(String buyer, int optionDays, LocalDate closing) {
    desk(Answers.acceptedOffer(buyer));
    var terms = Answers.contract(buyer, sandbox.today(), optionDays, closing);
    return agent("Task_EnterExecutedContract", terms);
  }

  Sale optionOver(LocalDate lastDay) {
    agent("Task_NegotiateRepairs", Map.of("repairsResult", "none"));
    agent("Task_ConfirmDocumentsDelivered", Answers.documents(sandbox.today()));
    sandbox.advanceTo(lastDay.atTime(17, 0).atZone(DemoApplication.ZONE));
    return this;
  }

  Sale clearToClose(LocalDate closing) {
    agent("Task_ReviewContract", Map.of("contractReviewed", true, "amendResult", "nothing"));
    agent("Task_ConfirmAppraisalAndFinancing", Map.of("appraisalResult", "holds"));
    return agent(
        "Task_ScheduleClosing",
        Map.of(
            "closingDate", closing.toString(),
            "closingTime", "14:00",
            "closingPlace", "Lone Star Title, 100 Elm St, Dallas"));
  }

  Sale closed(LocalDate closing, String price) {
    sandbox.advanceTo(closing.atTime(9, 0).atZone(DemoApplication.ZONE));
    var day = closing.toString();
    agent("Task_ConfirmWalkThrough", Map.of("walkThroughOn", day, "walkThroughDone", true));
    return agent(
        "Task_RecordClosing",
        Map.of("closingOutcome", "closed", "closedOn", day, "closingPrice", price));
  }

  Sale agent(String task, Map<String, Object> answers) {
    brokerage.complete("agent", task, answers);
    return this;
  }
}
