package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * On what ground a contract ends, in words that a client reads, and the paragraph that allows it.
 */
enum Ground {
  OPTION(
      "option", Termination.By.BUYER, "within the option period", "paragraph 5.B of the contract"),
  FINANCING(
      "financing",
      Termination.By.BUYER,
      "because the financing was not approved",
      "paragraph 2.A of the financing addendum, TREC 40-11"),
  PROPERTY(
      "property",
      Termination.By.BUYER,
      "because the property or its appraisal was not approved",
      "paragraph 2.B of the financing addendum, TREC 40-11, or the appraisal addendum, TREC 49-1"),
  TITLE(
      "title",
      Termination.By.BUYER,
      "because objections to the title were not resolved",
      "paragraph 6.D of the contract"),
  DOCUMENTS(
      "documents",
      Termination.By.BUYER,
      "because documents came late or not at all",
      "paragraph 7.B(2) of the contract for the seller's disclosure, 6.C for the survey, or the"
          + " association's addendum, TREC 36-11"),
  EARNEST_MONEY(
      "earnestMoney",
      Termination.By.SELLER,
      "because the earnest money was not delivered in time",
      "paragraph 5.C of the contract"),
  RELEASE("release", Termination.By.BOTH, "by a release that both sides signed", ""),
  /** Whoever ends it says that the other side broke it. */
  DEFAULT(
      "default",
      Termination.By.EITHER,
      "because the other side did not keep it",
      "paragraph 15 of the contract"),
  /** In words of its own. */
  OTHER("other", Termination.By.EITHER, "", "");

  private final String answer;
  private final Termination.By by;
  private final String why;
  private final String paragraph;

  Ground(String answer, Termination.By by, String why, String paragraph) {
    this.answer = answer;
    this.by = by;
    this.why = why;
    this.paragraph = paragraph;
  }

  static Ground ofAnswer(String answer) {
    return Arrays.stream(values())
        .filter(ground -> ground.answer.equals(answer))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No ground: " + answer));
  }

  /** Who can end a contract on it; either of them, where that is asked for. */
  Termination.By by() {
    return by;
  }

  /** "within the option period (paragraph 5.B of the contract)". */
  String words() {
    return paragraph.isEmpty() ? why : why + " (" + paragraph + ")";
  }

  /** The deadlines until which notice on it can be given; none where the contract knows none. */
  Set<String> deadlines() {
    return switch (this) {
      case FINANCING -> Set.of("buyer-approval");
      case PROPERTY -> Set.of("property-approval", "lenders-appraisal");
      case TITLE -> Set.of("objections-not-cured");
      case DOCUMENTS ->
          Set.of(
              "disclosure-window",
              "lead-paint-window",
              "hoa-window",
              "condominium-window",
              "resale-certificate-window",
              "objections-not-cured");
      case OPTION, EARNEST_MONEY, RELEASE, DEFAULT, OTHER -> Set.of();
    };
  }

  /** Who gets the earnest money as a rule; nothing where only the two of them can say. */
  Optional<MoneyTo> earnestMoney(Termination.By endedBy) {
    return switch (this) {
      case OPTION, FINANCING, PROPERTY, TITLE, DOCUMENTS -> Optional.of(MoneyTo.BUYER);
      case EARNEST_MONEY -> Optional.of(MoneyTo.NONE);
      case DEFAULT -> Optional.of(endedBy == Termination.By.BUYER ? MoneyTo.BUYER : MoneyTo.SELLER);
      case RELEASE, OTHER -> Optional.empty();
    };
  }

  /** The same for the option fee, which paid for days that the buyer has had. */
  Optional<MoneyTo> optionFee(Optional<BigDecimal> agreed) {
    if (agreed.isEmpty()) {
      return Optional.of(MoneyTo.NONE);
    }
    return this == RELEASE || this == OTHER ? Optional.empty() : Optional.of(MoneyTo.SELLER);
  }
}
