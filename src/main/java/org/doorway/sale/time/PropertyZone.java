package org.doorway.sale.time;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * On whose clock a home stands. In Texas the counties of El Paso and Hudspeth keep Mountain time,
 * all others Central. A county that is known decides; otherwise the ZIP code does.
 */
public final class PropertyZone {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");

  private static final Set<String> MOUNTAIN_COUNTIES = Set.of("el paso", "hudspeth");

  /** 799 and 885 are El Paso; of 798, where both zones meet, the towns of the two counties. */
  private static final Pattern MOUNTAIN_ZIP_CODES =
      Pattern.compile("(799|885)..|79821|7983[5-9]|79847|79849|79851|79853");

  private PropertyZone() {}

  public static ZoneId of(String zipCode) {
    boolean mountain =
        zipCode.length() >= 5 && MOUNTAIN_ZIP_CODES.matcher(zipCode.substring(0, 5)).matches();
    return mountain ? MOUNTAIN : CENTRAL;
  }

  public static ZoneId of(String zipCode, Optional<String> county) {
    return county
        .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s+county$", ""))
        .map(name -> MOUNTAIN_COUNTIES.contains(name) ? MOUNTAIN : CENTRAL)
        .orElseGet(() -> of(zipCode));
  }
}
