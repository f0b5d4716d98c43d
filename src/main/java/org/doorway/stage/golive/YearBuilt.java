package org.doorway.stage.golive;

/** The year in which a home was built. */
final class YearBuilt {

  /** Lead-based paint was banned from homes in that year (42 U.S.C. 4852d; TREC form OP-L). */
  private static final int LEAD_BANNED = 1978;

  private YearBuilt() {}

  static boolean mayHaveLeadPaint(int year) {
    return year < LEAD_BANNED;
  }
}
