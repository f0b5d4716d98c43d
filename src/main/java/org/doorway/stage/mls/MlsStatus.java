package org.doorway.stage.mls;

import java.util.Arrays;

/**
 * The statuses as they are chosen in NTREIS, RESO's {@code MlsStatus}; each is one standard status.
 * After an option a contract is Pending: Active Contingent and Active Kick Out are for conditions
 * that our contracts do not name.
 */
enum MlsStatus {
  ACTIVE("Active", StandardStatus.ACTIVE),
  ACTIVE_OPTION_CONTRACT("Active Option Contract", StandardStatus.ACTIVE_UNDER_CONTRACT),
  PENDING("Pending", StandardStatus.PENDING),
  TEMPORARILY_OFF_MARKET("Temporarily Off Market", StandardStatus.HOLD),
  SOLD("Sold", StandardStatus.CLOSED),
  WITHDRAWN("Withdrawn", StandardStatus.WITHDRAWN),
  EXPIRED("Expired", StandardStatus.EXPIRED),
  CANCELLED("Cancelled", StandardStatus.CANCELED);

  private final String words;
  private final StandardStatus standard;

  MlsStatus(String words, StandardStatus standard) {
    this.words = words;
    this.standard = standard;
  }

  static MlsStatus ofWords(String words) {
    return Arrays.stream(values())
        .filter(status -> status.words.equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No status of the MLS: " + words));
  }

  String words() {
    return words;
  }

  StandardStatus standard() {
    return standard;
  }

  boolean isUnderContract() {
    return this == ACTIVE_OPTION_CONTRACT || this == PENDING;
  }
}
