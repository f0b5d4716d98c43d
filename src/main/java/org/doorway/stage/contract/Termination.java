package org.doorway.stage.contract;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.StringUtils;

/**
 * How a contract ended before the home was sold.
 *
 * @param ownWords what another ground was, as the client reads it
 * @param note what stays with the contract, and neither the client nor the CRM gets
 */
record Termination(
    By by,
    Ground ground,
    Optional<String> ownWords,
    Instant noticeAt,
    MoneyTo optionFee,
    MoneyTo earnestMoney,
    Optional<String> note) {

  /** Who ended it. */
  enum By {
    BUYER("The buyer", "the buyer"),
    SELLER("You", "the seller"),
    BOTH("You and the buyer", "both"),
    /** Of a ground alone: which of the two, is asked. */
    EITHER("", "");

    private final String toClient;
    private final String inRecord;

    By(String toClient, String inRecord) {
      this.toClient = toClient;
      this.inRecord = inRecord;
    }

    static By ofAnswer(String answer) {
      return valueOf(answer.toUpperCase(Locale.ROOT));
    }
  }

  /** Who ended it and why, as the client reads it. */
  String toClient() {
    return "%s ended the contract %s.".formatted(by.toClient, why());
  }

  /** The same for the record: "by the buyer, within the option period". */
  String inRecord() {
    return by == By.BOTH ? why() : "by %s, %s".formatted(by.inRecord, why());
  }

  private String why() {
    return ownWords
        .map(own -> "for this reason: " + own.replaceFirst("[.\\s]+$", ""))
        .orElseGet(ground::words);
  }

  String optionFeeToClient() {
    return switch (optionFee) {
      case SELLER -> "Stays with you";
      case BUYER -> "Goes back to the buyer";
      case DISPUTE -> "In dispute between you and the buyer";
      case NONE -> "None was paid";
    };
  }

  String earnestMoneyToClient() {
    return switch (earnestMoney) {
      case SELLER -> "Goes to you";
      case BUYER -> "Goes back to the buyer";
      case DISPUTE -> "In dispute: the title company holds it until you and the buyer agree";
      case NONE -> "Was not delivered";
    };
  }

  /** All of it, for colleagues. */
  String words() {
    return "%s. %s%s"
        .formatted(
            StringUtils.capitalize(inRecord()),
            moneyInRecord(),
            note.map(own -> " Note: " + own).orElse(""));
  }

  String moneyInRecord() {
    return "Option fee: %s. Earnest money: %s."
        .formatted(
            optionFee == MoneyTo.NONE ? "none was paid" : inRecord(optionFee),
            earnestMoney == MoneyTo.NONE ? "not delivered" : inRecord(earnestMoney));
  }

  private static String inRecord(MoneyTo money) {
    return money == MoneyTo.DISPUTE ? "in dispute" : money.name().toLowerCase(Locale.ROOT);
  }
}
