package org.doorway.stage.deadline;

/**
 * What a contract and its addenda leave to be filled in or ticked, by the name that the decision
 * table uses. Nothing is filled in for what was not agreed.
 */
public enum Blank {
  /** Dollars. */
  OPTION_FEE("optionFee"),
  /** None, or 0, is no option. */
  OPTION_DAYS("optionDays"),
  /** Dollars. */
  EARNEST_MONEY("earnestMoney"),
  /** Dollars. */
  ADDITIONAL_EARNEST_MONEY("additionalEarnestMoney"),
  ADDITIONAL_EARNEST_DAYS("additionalEarnestDays"),
  /** Only where the buyer does not have the seller's disclosure notice yet. */
  DISCLOSURE_DAYS("disclosureDays"),
  /** The buyer of a home built before 1978 may inspect it for lead-based paint: true. */
  LEAD_PAINT("leadPaint"),
  /** Of paragraph 6.C: existing (1), buyer (2) or seller (3) brings it. */
  SURVEY("survey"),
  SURVEY_DAYS("surveyDays"),
  OBJECTION_DAYS("objectionDays"),
  /** Who brings the subdivision information of a mandatory association: seller or buyer. */
  HOA("hoa"),
  HOA_DAYS("hoaDays"),
  /** Days in which the seller delivers a condominium's declaration, bylaws and rules. */
  CONDOMINIUM_DAYS("condominiumDays"),
  CERTIFICATE_DAYS("certificateDays"),
  /** Cash, conventional, fha, va or other. */
  FINANCING("financing"),
  APPROVAL_DAYS("approvalDays"),
  /** Of the additional right to terminate, 49-1 (3). */
  APPRAISAL_DAYS("appraisalDays"),
  /** Of the temporary lease after closing; 0 without one. */
  POSSESSION_DAYS("possessionDays");

  private final String variable;

  Blank(String variable) {
    this.variable = variable;
  }

  /** As the decision table, and whoever asks what if, calls it. */
  public String variable() {
    return variable;
  }

  boolean isDays() {
    return variable.endsWith("Days");
  }
}
