package org.doorway.stage.mls;

/**
 * The statuses of a listing that every MLS maps its own to, by the names that the RESO Data
 * Dictionary gives them (2.1, Property, StandardStatus: dd.reso.org/DD2.1/Property/StandardStatus).
 * Those that nothing here leads to are left out: ComingSoon, Incomplete, Delete.
 */
enum StandardStatus {
  ACTIVE("Active"),
  ACTIVE_UNDER_CONTRACT("ActiveUnderContract"),
  PENDING("Pending"),
  HOLD("Hold"),
  CLOSED("Closed"),
  WITHDRAWN("Withdrawn"),
  EXPIRED("Expired"),
  CANCELED("Canceled");

  private final String reso;

  StandardStatus(String reso) {
    this.reso = reso;
  }

  String reso() {
    return reso;
  }
}
