package org.doorway.stage.mls;

import java.util.ArrayList;
import java.util.List;

/** What the MLS must be told of: another status, or the same with another option or price. */
enum MlsChange {
  LIVE,
  OPTION_CONTRACT,
  OPTION_MOVED,
  PENDING,
  OFF_MARKET,
  BACK_ON_MARKET,
  PRICE,
  SOLD,
  WITHDRAWN,
  EXPIRED,
  CANCELLED;

  /** All that is not the same any more. */
  static List<MlsChange> between(MlsListing before, MlsListing now) {
    var changes = new ArrayList<MlsChange>();
    if (before.status() != now.status()) {
      changes.add(to(now.status()));
    } else if (!before.optionExpiresOn().equals(now.optionExpiresOn())) {
      changes.add(OPTION_MOVED);
    }
    if (before.listPrice().compareTo(now.listPrice()) != 0) {
      changes.add(PRICE);
    }
    return changes;
  }

  /** A home is Active once without having been something else before: when it goes live. */
  private static MlsChange to(MlsStatus status) {
    return switch (status) {
      case ACTIVE -> BACK_ON_MARKET;
      case ACTIVE_OPTION_CONTRACT -> OPTION_CONTRACT;
      case PENDING -> PENDING;
      case TEMPORARILY_OFF_MARKET -> OFF_MARKET;
      case SOLD -> SOLD;
      case WITHDRAWN -> WITHDRAWN;
      case EXPIRED -> EXPIRED;
      case CANCELLED -> CANCELLED;
    };
  }

  /** Whether nothing of that earlier change is left to enter once this one is. */
  boolean overtakes(MlsChange earlier) {
    return this == earlier || (isOfStatus() && earlier != PRICE);
  }

  boolean isOfStatus() {
    return this != PRICE && this != OPTION_MOVED;
  }
}
