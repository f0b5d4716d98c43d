package org.doorway.sale.value;

import java.util.Set;

/** The states and territories that mail is delivered to (USPS Publication 28, appendix B). */
public final class UsState {

  private static final Set<String> CODES =
      Set.of(
          ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV"
                  + " NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
                  + " AS GU MP PR VI")
              .split(" "));

  private UsState() {}

  public static boolean exists(String code) {
    return CODES.contains(code);
  }
}
