package org.doorway.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts such as 450000, 450,000 or $450,000.00, below a billion dollars. */
record DollarAmount(boolean zeroAllowed) implements TextRule.Meaning {

  private static final Pattern AMOUNT =
      Pattern.compile("\\$? ?((?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]{1,2})?)");
  private static final BigDecimal LIMIT = new BigDecimal("1000000000");

  @Override
  public BigDecimal of(String text) throws Refused {
    var amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      throw new Refused("This is not an amount in dollars. Write it as 450,000 or 450,000.00.");
    }
    var dollars = new BigDecimal(amount.group(1).replace(",", "")).setScale(2);
    if (dollars.signum() == 0 && !zeroAllowed) {
      throw new Refused("This must be more than $0.");
    }
    if (dollars.compareTo(LIMIT) >= 0) {
      throw new Refused("This must be less than a billion dollars.");
    }
    return dollars;
  }
}
