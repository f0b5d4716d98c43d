package org.doorway.stage.contract;

import java.util.Locale;

/** What becomes of money that was due under a contract that ended. */
enum MoneyTo {
  SELLER,
  BUYER,
  /** Whoever holds it keeps it until both sides agree. */
  DISPUTE,
  /** There is none to give to anybody. */
  NONE;

  static MoneyTo ofAnswer(String answer) {
    return valueOf(answer.toUpperCase(Locale.ROOT));
  }
}
