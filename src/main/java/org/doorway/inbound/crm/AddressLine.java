package org.doorway.inbound.crm;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doorway.world.crm.CrmAddress;

/** Takes an address apart: {@code 1200 Elm St #4, Dallas, TX 75201}. */
final class AddressLine {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<street>[^,]+(?:, *(?:#|apt|unit|suite|ste)[^,]*)?), *(?<city>[^,]+),"
              + " *(?<state>[a-z]{2}|texas),? +(?<zip>[0-9]{5}(?:-[0-9]{4})?)(?:, *usa?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<street>.+?),? +(?:#|(?:apt|unit|suite|ste)\\b\\.? *#?) *(?<unit>[a-z0-9-]+)",
          Pattern.CASE_INSENSITIVE);

  private AddressLine() {}

  /** A line that cannot be taken apart is all street: a person will see it whole. */
  static Map<String, String> parts(String line) {
    Matcher found = LINE.matcher(line.strip());
    return found.matches()
        ? parts(
            new CrmAddress(
                found.group("street"),
                found.group("city"),
                found.group("state"),
                found.group("zip")))
        : Map.of("street", line.strip());
  }

  static Map<String, String> parts(CrmAddress address) {
    Matcher unit = UNIT.matcher(address.street().strip());
    boolean apart = unit.matches();
    return Map.of(
        "street", apart ? unit.group("street") : address.street().strip(),
        "unit", apart ? unit.group("unit") : "",
        "city", address.city().strip(),
        "state", state(address.state().strip()),
        "postalCode", address.postalCode().strip());
  }

  private static String state(String name) {
    return name.equalsIgnoreCase("Texas") ? "TX" : name;
  }
}
