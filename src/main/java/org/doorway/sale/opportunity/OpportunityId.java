package org.doorway.sale.opportunity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity's id and business key, such as {@code OPP-2026-000123}: the year it came in and a
 * running number.
 */
public record OpportunityId(String value) {

  private static final Pattern FORM = Pattern.compile("OPP-(\\d{4})-(\\d{6,11})");

  public OpportunityId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not an opportunity id: " + value);
    }
  }

  public static OpportunityId of(int year, long running) {
    return new OpportunityId("OPP-%04d-%06d".formatted(year, running));
  }

  public static boolean isOne(@Nullable String value) {
    return value != null && FORM.matcher(value).matches();
  }

  /** The id as the number the CRM can search by: year and running number, {@code 2026000123}. */
  public long number() {
    return Long.parseLong(value.substring(4).replace("-", ""));
  }

  @Override
  public String toString() {
    return value;
  }
}
