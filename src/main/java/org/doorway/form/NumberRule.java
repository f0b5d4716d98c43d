package org.doorway.form;

import java.math.BigDecimal;
import java.util.Map;

/** A number within its bounds, with no more decimals than its field allows. */
record NumberRule(BigDecimal min, BigDecimal max, int decimals) implements FieldRule {

  @Override
  public BigDecimal check(Object submitted, Map<String, Object> shown) throws Refused {
    var number = number(submitted);
    if (number.compareTo(min) < 0) {
      throw new Refused("This must be at least " + min.toPlainString() + ".");
    }
    if (number.compareTo(max) > 0) {
      throw new Refused("This must be at most " + max.toPlainString() + ".");
    }
    if (number.stripTrailingZeros().scale() > decimals) {
      throw new Refused(
          decimals == 0
              ? "This must be a whole number."
              : "This has more decimals than " + decimals + ".");
    }
    return number;
  }

  private static BigDecimal number(Object submitted) throws Refused {
    if (submitted instanceof Number number && Double.isFinite(number.doubleValue())) {
      return new BigDecimal(number.toString());
    }
    throw new Refused("This is not a number.");
  }
}
