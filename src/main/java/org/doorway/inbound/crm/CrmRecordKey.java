package org.doorway.inbound.crm;

/** The business key of what concerns a record of the CRM that is no opportunity of ours yet. */
final class CrmRecordKey {

  private static final String PREFIX = "CRM-";

  private CrmRecordKey() {}

  static String of(long record) {
    return PREFIX + record;
  }

  static long record(String businessKey) {
    return Long.parseLong(businessKey.substring(PREFIX.length()));
  }
}
