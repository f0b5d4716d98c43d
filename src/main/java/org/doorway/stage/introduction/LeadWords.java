package org.doorway.stage.introduction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What a team lead wants to know of a lead before choosing its agent, in a few words. */
@Component
class LeadWords {

  private final BusinessTime time;

  LeadWords(BusinessTime time) {
    this.time = time;
  }

  /** Value, source and when it came in: "$425,000", "Referral", "came in Nov 28, 9:12 AM". */
  List<String> facts(Opportunity opportunity) {
    var facts = new ArrayList<String>();
    opportunity.estimatedValue().ifPresent(value -> facts.add(dollars(value)));
    facts.add(source(opportunity));
    facts.add("came in " + time.shortWords(opportunity.createdAt()));
    return facts;
  }

  /** Nobody reads the cents of an estimate that has none. */
  private static String dollars(BigDecimal value) {
    String dollars = Dollars.of(value);
    return dollars.endsWith(".00") ? dollars.substring(0, dollars.length() - 3) : dollars;
  }

  /** "openInquiry" reads "Open inquiry". */
  static String source(Opportunity opportunity) {
    var lowerCase = opportunity.source().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return StringUtils.capitalize(lowerCase);
  }
}
