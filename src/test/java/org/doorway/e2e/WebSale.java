package org.doorway.e2e;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doorway.e2e.Tasklist.Row;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;

/** One seller's way through the demo, walked as the people of the brokerage walk it. */
final class WebSale extends Sale {

  private final String email;
  private final HttpBrokerage brokerage;

  private WebSale(HttpBrokerage brokerage, String id, Plan plan, String email) {
    super(brokerage, id, plan);
    this.email = email;
    this.brokerage = brokerage;
  }

  static WebSale of(String lastName, String street) {
    return of(lastName, street, Plan.from(DemoApplication.running().sandbox().today()));
  }

  /** Takes an opportunity in over the API, as the brokerage's website does. */
  static WebSale of(String lastName, String street, Plan plan) {
    var demo = DemoApplication.running();
    var email = lastName.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT) + "@seller.example";
    var answers = Answers.newOpportunity("Grace", lastName, email, "(214) 555-0144", street);
    var id =
        new HttpSession(demo)
            .post("/api/opportunities", request(answers), "Authorization", basic("lead"))
            .json()
            .path("opportunityId")
            .asText();
    demo.sandbox().settle();
    return new WebSale(new HttpBrokerage(demo), id, plan, email);
  }

  static String basic(String user) {
    var login = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(login);
  }

  String email() {
    return email;
  }

  HttpBrokerage brokerage() {
    return brokerage;
  }

  Row row(String user, String task) {
    return brokerage.row(user, id(), task);
  }

  /** The same, but the introduction has not left yet. */
  void assign() {
    brokerage.submit(id(), "Task_AssignListingAgent", Answers.agentChosen("agent"));
  }

  /** Stops, at the desk, the one email that waits to be sent. */
  void stopWhatWaits() {
    var waiting = String.valueOf(brokerage.form(id(), DESK).known("waitingEmails"));
    var email = waiting.replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");
    brokerage.enter(id(), DESK, Map.of("deskAction", "dontSend", "waitingEmail", email));
  }

  WebSale assigned() {
    return until("Task_CallTheClient");
  }

  @Override
  public WebSale until(String goal) {
    super.until(goal);
    return this;
  }

  private static Map<String, Object> request(Map<String, Object> answers) {
    var request = new HashMap<>(answers);
    request.put("seller", part(request, "firstName", "lastName", "email", "phone"));
    request.put("property", part(request, "street", "city", "state", "postalCode"));
    return request;
  }

  private static Map<String, Object> part(Map<String, Object> answers, String... keys) {
    var part = new HashMap<String, Object>();
    for (var key : List.of(keys)) {
      part.put(key, answers.remove(key));
    }
    return part;
  }
}
