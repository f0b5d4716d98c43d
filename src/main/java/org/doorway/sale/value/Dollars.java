package org.doorway.sale.value;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Money as people here read it: {@code $450,000.00}. */
public final class Dollars {

  private Dollars() {}

  public static String of(BigDecimal amount) {
    return NumberFormat.getCurrencyInstance(Locale.US).format(amount);
  }

  /** As one would write it into a field: {@code 450,000}, with cents only where there are some. */
  public static String entry(BigDecimal amount) {
    return of(amount).substring(1).replaceFirst("\\.00$", "");
  }
}
