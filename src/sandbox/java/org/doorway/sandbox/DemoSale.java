package org.doorway.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sale of the demo: how many office days ago it came in, and the step at which it waits. */
record DemoSale(
    String firstName,
    String lastName,
    String street,
    String postalCode,
    int value,
    String agent,
    int officeDaysAgo,
    String waitsAt) {

  /** The step of a sale on the market: nothing waits but the listing desk. */
  static final String ON_THE_MARKET = "Event_OfferAccepted";

  static final String NOTHING = "";

  static final List<DemoSale> ALL =
      List.of(
          sale("Maria", "Delgado", "5814 Vickery Blvd", "75206", 465_000, "agent", 22, NOTHING),
          sale(
              "Howard",
              "Nguyen",
              "3902 Travis St",
              "75204",
              389_000,
              "agent",
              15,
              "Task_RecordClosing"),
          sale(
              "Priya",
              "Raman",
              "6231 Lakewood Blvd",
              "75214",
              585_000,
              "agent",
              12,
              "Task_ConfirmAppraisalAndFinancing"),
          sale(
              "Walter",
              "Hughes",
              "4410 Potomac Ave",
              "75205",
              1_150_000,
              "agent2",
              10,
              "Task_ReviewContract"),
          sale(
              "Denise",
              "Okafor",
              "2718 Reagan St",
              "75219",
              342_000,
              "agent",
              6,
              "Task_NegotiateRepairs"),
          sale(
              "Samuel",
              "Price",
              "3505 Amherst Ave",
              "75225",
              1_420_000,
              "agent2",
              6,
              "Task_EnterExecutedContract"),
          sale(
              "Elena",
              "Marsh",
              "5927 Monticello Ave",
              "75206",
              512_000,
              "agent",
              11,
              ON_THE_MARKET),
          sale(
              "George",
              "Whitfield",
              "7022 Azalea Ln",
              "75230",
              875_000,
              "agent2",
              8,
              ON_THE_MARKET),
          sale("Tamara", "Cole", "1809 Moser Ave", "75206", 415_000, "agent", 6, ON_THE_MARKET),
          sale(
              "Ivan",
              "Petrov",
              "4207 Swiss Ave",
              "75204",
              560_000,
              "agent",
              3,
              "Task_PublishListing"),
          sale(
              "Ruth",
              "Abernathy",
              "6815 Mimosa Ln",
              "75230",
              990_000,
              "agent2",
              2,
              "Task_HandOverPhotos"),
          sale(
              "Luis",
              "Herrera",
              "1110 Fitzhugh Ave",
              "75204",
              298_000,
              "agent",
              2,
              "Task_HoldStagingAppointment"),
          sale(
              "Joan",
              "Castell",
              "8240 Santa Clara Dr",
              "75218",
              405_000,
              "agent",
              1,
              "Task_CallTheClient"),
          sale(
              "Frank",
              "Bell",
              "3333 Drexel Dr",
              "75205",
              1_050_000,
              "agent2",
              1,
              "Task_CallTheClient"),
          sale(
              "Nora",
              "Lindqvist",
              "2200 Victory Ave",
              "75219",
              525_000,
              "agent",
              0,
              "Task_AssignListingAgent"),
          sale(
              "Calvin",
              "Moore",
              "915 Dumont St",
              "75214",
              450_000,
              "agent",
              0,
              "Task_AssignListingAgent"));

  /** Its place in the list, and so in the day of those who work on it. */
  int turn() {
    return ALL.indexOf(this);
  }

  Map<String, Object> intake() {
    var fields = new HashMap<String, Object>();
    fields.put("firstName", firstName);
    fields.put("lastName", lastName);
    fields.put(
        "email", (firstName + "." + lastName + "@seller.example").toLowerCase(java.util.Locale.US));
    fields.put("phone", "(214) 555-01" + "%02d".formatted(10 + turn()));
    fields.put("street", street);
    fields.put("city", "Dallas");
    fields.put("state", "TX");
    fields.put("postalCode", postalCode);
    fields.put("source", turn() % 2 == 0 ? "website" : "referral");
    fields.put("estimatedValue", String.valueOf(value));
    return fields;
  }

  private static DemoSale sale(
      String firstName,
      String lastName,
      String street,
      String postalCode,
      int value,
      String agent,
      int officeDaysAgo,
      String waitsAt) {
    return new DemoSale(
        firstName, lastName, street, postalCode, value, agent, officeDaysAgo, waitsAt);
  }
}
