package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.util.StringUtils;

/** An offer as it was recorded at the desk. */
record RecordedOffer(
    String buyer, BigDecimal price, String status, Instant at, Optional<String> notes) {

  /** "Received", "Accepted", and so on. */
  String state() {
    return StringUtils.capitalize(status);
  }
}
