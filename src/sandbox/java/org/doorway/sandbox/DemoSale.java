package org.doorway.sandbox;

import static java.util.Map.entry;
import static org.doorway.sandbox.story.Answers.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doorway.sandbox.story.Answers;

/**
 * One sale of the demo: how many office days ago it came in, and at which steps nobody has done
 * anything yet. One that is on the market has no accepted offer.
 */
record DemoSale(
    String firstName,
    String lastName,
    String street,
    String postalCode,
    String value,
    String agent,
    int officeDaysAgo,
    List<String> left) {

  private static final String SALES =
      """
      Maria Delgado    | 5814 Vickery Blvd   | 75206 |  465000 | agent  | 22 |
      Howard Nguyen    | 3902 Travis St      | 75204 |  389000 | agent  | 15 | Task_RecordClosing
      Priya Raman      | 6231 Lakewood Blvd  | 75214 |  585000 | agent  | 12 | Task_ConfirmAppraisalAndFinancing
      Walter Hughes    | 4410 Potomac Ave    | 75205 | 1150000 | agent2 | 10 | Task_ReviewContract
      Denise Okafor    | 2718 Reagan St      | 75219 |  342000 | agent  |  6 | Task_NegotiateRepairs Task_ConfirmDeadline Task_UpdateMls
      Samuel Price     | 3505 Amherst Ave    | 75225 | 1420000 | agent2 |  6 | Task_EnterExecutedContract
      Elena Marsh      | 5927 Monticello Ave | 75206 |  512000 | agent  | 11 | Event_OfferAccepted
      George Whitfield | 7022 Azalea Ln      | 75230 |  875000 | agent2 |  8 | Event_OfferAccepted
      Tamara Cole      | 1809 Moser Ave      | 75206 |  415000 | agent  |  6 | Event_OfferAccepted
      Ivan Petrov      | 4207 Swiss Ave      | 75204 |  560000 | agent  |  3 | Task_PublishListing
      Ruth Abernathy   | 6815 Mimosa Ln      | 75230 |  990000 | agent2 |  2 | Task_HandOverPhotos Task_ConfirmMlsData
      Luis Herrera     | 1110 Fitzhugh Ave   | 75204 |  298000 | agent  |  2 | Task_HoldStagingAppointment
      Joan Castell     | 8240 Santa Clara Dr | 75218 |  405000 | agent  |  1 | Task_CallTheClient
      Frank Bell       | 3333 Drexel Dr      | 75205 | 1050000 | agent2 |  1 | Task_CallTheClient
      Nora Lindqvist   | 2200 Victory Ave    | 75219 |  525000 | agent  |  0 | Task_AssignListingAgent
      Calvin Moore     | 915 Dumont St       | 75214 |  450000 | agent  |  0 | Task_AssignListingAgent
      """;

  static final List<DemoSale> ALL = SALES.lines().map(DemoSale::of).toList();

  /** Its place in the list, and so in the day of those who work on it. */
  int turn() {
    return ALL.indexOf(this);
  }

  Map<String, Object> intake() {
    var email = (firstName + "." + lastName + "@seller.example").toLowerCase(Locale.US);
    var phone = "(214) 555-01" + (10 + turn());
    var answers = Answers.newOpportunity(firstName, lastName, email, phone, street);
    answers = with(answers, "postalCode", postalCode);
    answers = with(answers, "source", turn() % 2 == 0 ? "website" : "referral");
    return with(answers, "estimatedValue", value);
  }

  /** What this client and this home are like. */
  Map<String, Object> words() {
    return Map.ofEntries(
        entry("personalNote", "You are in good hands."),
        entry("preferredMethod", "phone"),
        entry("showingInstructions", "Call ahead; the dog goes to the neighbors."),
        entry("notes", "Well kept home, new roof last year. Would like to move in spring."),
        entry("listPrice", value),
        entry("mlsNumber", "14" + value),
        entry("listingUrl", ""),
        entry("offerBuyer", "Jordan Buyer"),
        entry("offerPrice", value),
        entry("buyerName", "Jordan Buyer"),
        entry("salePrice", value),
        entry("appraisedValue", value),
        entry("titleContact", "Terry Title"),
        entry("closingPlace", "Lone Star Title, 2100 McKinney Ave, Dallas"),
        entry("closingPrice", value));
  }

  private static DemoSale of(String row) {
    var cells = row.split(" *\\| *", -1);
    var name = cells[0].split(" ", -1);
    return new DemoSale(
        name[0],
        name[1],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        Integer.parseInt(cells[5]),
        List.of(cells[6].split(" ")));
  }
}
