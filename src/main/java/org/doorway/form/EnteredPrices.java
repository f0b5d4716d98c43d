package org.doorway.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.doorway.sale.value.Dollars;
import org.springframework.stereotype.Component;

/** What is said about prices that somebody entered: a digit too few or too many is soon typed. */
@Component
public class EnteredPrices {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final LikelyProperties likely;

  EnteredPrices(LikelyProperties likely) {
    this.likely = likely;
  }

  /** What a home is worth, near what is known of it; that is named as in "the contract's price". */
  public void near(
      FormInput input, Remarks remarks, String key, Optional<BigDecimal> known, String name) {
    input
        .findMoney(key)
        .ifPresent(
            price ->
                known
                    .filter(reference -> reference.signum() > 0)
                    .ifPresentOrElse(
                        reference -> near(price, reference, name, remarks, key),
                        () -> home(price, remarks, key)));
  }

  /** A price that was agreed before, which only an amendment changes. */
  public void exactly(
      FormInput input, Remarks remarks, String key, BigDecimal agreed, String name) {
    input
        .findMoney(key)
        .filter(price -> price.compareTo(agreed) != 0)
        .ifPresent(
            price ->
                remarks.ask(key, "%s is not %s, %s.".formatted(words(price), name, words(agreed))));
  }

  /** What a home is worth, when nothing is known to compare it with. */
  public void home(FormInput input, Remarks remarks, String key) {
    input.findMoney(key).ifPresent(price -> home(price, remarks, key));
  }

  /** A part of a price that is hardly more than so many percent of it. */
  public void part(
      FormInput input, Remarks remarks, String key, Optional<BigDecimal> whole, int percent) {
    input
        .findMoney(key)
        .ifPresent(
            part ->
                whole
                    .filter(price -> exceeds(part, price, percent))
                    .ifPresent(
                        price ->
                            remarks.ask(
                                key,
                                "%s is more than %d%% of the price, %s."
                                    .formatted(words(part), percent, words(price)))));
  }

  private void near(BigDecimal price, BigDecimal known, String name, Remarks remarks, String key) {
    BigDecimal off = price.subtract(known).abs().multiply(HUNDRED);
    if (off.compareTo(known.multiply(likely.percentOff())) > 0) {
      remarks.ask(key, "%s is far from %s, %s.".formatted(words(price), name, words(known)));
    }
  }

  private void home(BigDecimal price, Remarks remarks, String key) {
    if (price.compareTo(likely.lowestPrice()) < 0) {
      remarks.ask(key, words(price) + " is very little for a home.");
    } else if (price.compareTo(likely.highestPrice()) > 0) {
      remarks.ask(key, words(price) + " is very much for a home.");
    }
  }

  private static boolean exceeds(BigDecimal part, BigDecimal price, int percent) {
    return part.multiply(HUNDRED).compareTo(price.multiply(new BigDecimal(percent))) > 0;
  }

  private static String words(BigDecimal amount) {
    return "$" + Dollars.entry(amount);
  }
}
