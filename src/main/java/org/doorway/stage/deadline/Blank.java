package org.doorway.stage.deadline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.doorway.form.FormInput;

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

  private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

  private final String variable;

  Blank(String variable) {
    this.variable = variable;
  }

  /** As the decision table, the form of a contract, and whoever asks what if, calls it. */
  public String variable() {
    return variable;
  }

  /** As a table calls it: {@code option_days}. */
  public String column() {
    return HUMP.matcher(variable).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** Those that were filled in, each in its type: Integer, BigDecimal, String or Boolean. */
  public static Map<Blank, Object> entered(FormInput input) {
    var entered = new EnumMap<Blank, Object>(Blank.class);
    for (Blank blank : values()) {
      Object value = input.values().get(blank.variable);
      if (value != null) {
        entered.put(blank, blank.isDays() ? input.integer(blank.variable) : value);
      }
    }
    return entered;
  }

  /** Dollars, as a BigDecimal. */
  public boolean isMoney() {
    return this == OPTION_FEE || this == EARNEST_MONEY || this == ADDITIONAL_EARNEST_MONEY;
  }

  /** Calendar days, as an Integer. */
  public boolean isDays() {
    return variable.endsWith("Days");
  }
}
