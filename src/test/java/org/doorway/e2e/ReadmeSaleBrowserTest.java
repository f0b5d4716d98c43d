package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.e2e.DemoApplication.ZONE;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The sale of the README, the fallen contract included, in the pages of Tasklist at the width of a
 * small laptop; what it costs its people is counted and printed.
 */
@Order(0)
class ReadmeSaleBrowserTest {

  private static final int MOST_CLICKS = 75;
  private static final int MOST_FIELDS = 40;

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();
  private final Effort lead = new Effort();
  private final Effort agent = new Effort();

  @Test
  void saleOfTheReadmeIsSoldWithFewClicks() {
    Chromium.browser();
    sandbox.advanceToNextMorning();
    lead.beginsWith("Incoming");
    agent.beginsWith("My tasks");
    LocalDate appointment = sandbox.today().plusDays(2);
    LocalDate goLive = appointment.plusDays(2);

    asLead(this::takesInAndAssigns);
    asAgent(screen -> callsTheClient(screen, appointment));
    sandbox.advanceTo(appointment.atTime(10, 0).atZone(ZONE));
    asAgent(screen -> preparesTheListing(screen, goLive));
    sandbox.advanceTo(goLive.atTime(9, 0).atZone(ZONE));
    asAgent(this::publishesAndMarkets);
    asAgent(screen -> entersContract(screen, true));
    asAgent(this::losesTheFirstBuyer);
    asAgent(screen -> entersContract(screen, false));
    asAgent(this::negotiates);
    sandbox.advanceTo(sandbox.today().plusDays(7).atTime(9, 0).atZone(ZONE));
    LocalDate closing = closing();
    asAgent(this::reviewsAndSchedules);
    sandbox.advanceTo(closing.atTime(15, 0).atZone(ZONE));
    asAgent(this::closes);

    System.out.println(lead);
    System.out.println(agent);
    int clicks = lead.clicks() + agent.clicks();
    int typed = lead.typed() + agent.typed();
    System.out.printf("The README's sale: %d clicks, %d typed fields%n", clicks, typed);
    var record = sandbox.crm().opportunities("77 Click St").get(0);
    assertThat(record.path("status").asText()).isEqualTo("Won");
    assertThat(record.path("monetary_value").asDouble()).isEqualTo(452_000);
    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(typed).isLessThanOrEqualTo(MOST_FIELDS);
  }

  private LocalDate day;

  private LocalDate closing() {
    return day;
  }

  private void takesInAndAssigns(Screen screen) {
    screen.startProcess("Seller opportunity");
    screen.seesForm("Who is selling?");
    screen.write("First name", "Grace");
    screen.write("Last name", "Clicked");
    screen.write("Email", "clicked@seller.example");
    screen.write("Street", "77 Click St");
    screen.write("City", "Dallas");
    screen.write("ZIP code", "75204");
    screen.pick("Referral");
    screen.write("Estimated value", "450,000");
    screen.start();
    sandbox.settle();
    screen.page().reload();
    screen.openTask(row("Assign listing agent"));
    screen.seesForm("Suggestion: Alex Agent");
    screen.claim();
    screen.write("Personal note to the client", "You are in good hands.");
    screen.complete();
  }

  private void callsTheClient(Screen screen, LocalDate appointment) {
    open(screen, "Call the client", "clicked@seller.example");
    screen.date("Appointment date", appointment);
    screen.time("Appointment time", "10:00 AM");
    screen.complete();
  }

  private void preparesTheListing(Screen screen, LocalDate goLive) {
    open(screen, "Hold staging appointment", "at 10:00 AM");
    screen.tick("Home toured, questions answered");
    screen.pick("Email");
    screen.tick("All six points are explained");
    screen.date("Preferred go-live date", goLive);
    screen.pick("Courtesy Call");
    screen.write("Showing instructions", "Lockbox at the side door");
    screen.tick("Photos and 3D model are taken");
    screen.write("Notes from the meeting", "Sunny garden, loud street");
    complete(screen);
    open(screen, "Hand over photos", "24 hours");
    screen.tick("Photos and 3D model handed over");
    complete(screen);
    open(screen, "Complete listing paperwork", "Is there a homeowners association?");
    screen.tick("Seller's disclosure received");
    screen.pick("Existing survey with T-47 affidavit");
    screen.pick("No");
    screen.write("Year built", "1964");
    screen.seesForm("lead-based paint");
    complete(screen);
    open(screen, "Confirm MLS data", "before the listing goes live");
    screen.seesEntry("Year built", "1964");
    screen.write("Bedrooms", "3");
    screen.write("Bathrooms", "2");
    screen.write("Square feet", "1850");
    screen.write("Property description", "Light rooms, old trees");
    screen.tick("Client confirmed all of it");
    complete(screen);
  }

  private void publishesAndMarkets(Screen screen) {
    open(screen, "Publish listing", "by the end of this day");
    screen.write("MLS number", "20817364");
    complete(screen);
    desk(screen, "I talked with the client");
    screen.write("What did you talk about?", "Two families liked the garden");
    complete(screen);
    desk(screen, "The list price changes");
    screen.write("New list price", "445,000");
    screen.write("Why does it change?", "Few showings so far");
    complete(screen);
    desk(screen, "An offer came in");
    offer(screen, "Bob Buyer", "440,000");
  }

  private void losesTheFirstBuyer(Screen screen) {
    desk(screen, "Notice of termination: the contract ends");
    screen.seesDate("Notice given, or release signed, on", sandbox.today());
    screen.time("Notice given, or release signed, at", "12:05 AM");
    complete(screen);
    desk(screen, "An offer came in");
    offer(screen, "Ben Buyer", "452,000");
  }

  private void offer(Screen screen, String buyer, String price) {
    screen.write("Buyer", buyer);
    screen.write("Offered price", price);
    screen.pick("Presented, and the seller accepts");
    complete(screen);
  }

  private void entersContract(Screen screen, boolean first) {
    LocalDate today = sandbox.today();
    day = today.plusDays(30).with(ChronoField.DAY_OF_WEEK, 3);
    open(screen, "Enter executed contract", "Copy the terms");
    screen.seesDate("Effective date", today);
    screen.write("Option period in days", "5");
    screen.write("Option fee", "250");
    screen.write("Earnest money", "4,500");
    screen.date("Closing date", day);
    screen.write("Days for the survey", "5");
    if (first) {
      screen.write("Title company", "Lone Star Title");
      screen.write("Email of the title company", "closings@title.example");
    }
    screen.seesEntry("Email of the title company", "closings@title.example");
    complete(screen);
  }

  private void negotiates(Screen screen) {
    open(screen, "Negotiate repairs", "Talk with the client about the repairs");
    screen.pick("No repairs");
    complete(screen);
  }

  private void reviewsAndSchedules(Screen screen) {
    open(screen, "Review contract", "Ben Buyer");
    screen.pick("Nothing to amend");
    complete(screen);
    open(screen, "Confirm appraisal and financing", "Check with the lender");
    screen.pick("Yes, it holds");
    complete(screen);
    open(screen, "Schedule closing", "Lone Star Title");
    screen.seesDate("Closing date", closing());
    screen.time("Closing time", "2:00 PM");
    complete(screen);
  }

  private void closes(Screen screen) {
    open(screen, "Confirm walk-through", "Grace Clicked");
    screen.pick("The walk-through took place");
    complete(screen);
    open(screen, "Record closing", "2:00 PM");
    screen.pick("Closed and funded");
    screen.seesDate("Closed and funded on", closing());
    screen.seesEntry("Final sale price", "452,000");
    complete(screen);
    open(screen, "Update MLS", "Sold price");
    complete(screen);
  }

  private void desk(Screen screen, String action) {
    screen.openList("My listings");
    screen.openTask(row("Listing desk"));
    screen.seesForm("Touches this week");
    screen.pick(action);
  }

  private void open(Screen screen, String task, String words) {
    screen.openList("My tasks");
    screen.openTask(row(task));
    screen.seesForm(words);
  }

  private void complete(Screen screen) {
    screen.complete();
    sandbox.settle();
  }

  private static String row(String task) {
    return task + " · Grace Clicked · 77 Click St";
  }

  private void asLead(Consumer<Screen> work) {
    as("lead", lead, work);
  }

  private void asAgent(Consumer<Screen> work) {
    as("agent", agent, work);
  }

  private void as(String user, Effort effort, Consumer<Screen> work) {
    try (var screen = Screen.of(demo, user, "tasklist").counting(effort)) {
      screen.page().setViewportSize(1300, 900);
      work.accept(screen);
    }
    sandbox.settle();
  }
}
