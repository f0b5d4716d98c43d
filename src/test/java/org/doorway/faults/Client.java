package org.doorway.faults;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Property;
import org.doorway.sale.opportunity.Seller;

/** The clients of a run, by number: whatever leaves us for one of them tells the number again. */
final class Client {

  private static final int YEAR = 2026;
  private static final Pattern TRACES = Pattern.compile("client-(\\d+)@|" + YEAR + "-?(\\d{6})");

  private Client() {}

  static String email(int number) {
    return "client-" + number + "@client.example";
  }

  static OpportunityId opportunity(int number) {
    return OpportunityId.of(YEAR, number);
  }

  /** The number in an address, a request or a note. */
  static int number(String text) {
    var trace = TRACES.matcher(text);
    if (!trace.find()) {
      throw new IllegalArgumentException("About no client: " + text);
    }
    return Integer.parseInt(trace.group(trace.group(1) == null ? 2 : 1));
  }

  static Opportunity newOpportunity(int number) {
    return Opportunity.incoming(
        opportunity(number),
        new NewOpportunity(
            new Seller(
                "Sam", "Seller", Optional.of(email(number)), Optional.empty(), Optional.empty()),
            new Property(number + " Elm Street", Optional.empty(), "Dallas", "TX", "75201"),
            "website",
            Optional.of(new BigDecimal("425000")),
            Optional.empty()),
        Instant.parse("2026-11-19T15:00:00Z"));
  }
}
