package org.doorway.stage.contract;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.deadline.Blank;
import org.doorway.stage.deadline.DeadlineFacts;
import org.jspecify.annotations.Nullable;

/**
 * What buyer and seller agreed, as the agent enters it; money in dollars. What contract and addenda
 * leave to be filled in is in the blanks, each in the type that {@link Blank} names.
 */
public record ContractTerms(
    String form,
    String buyer,
    BigDecimal salePrice,
    LocalDate effectiveOn,
    LocalDate closingOn,
    String titleCompany,
    Optional<String> titleContact,
    String titleEmail,
    Optional<String> lender,
    Map<Blank, Object> blanks) {

  private static final String NOTHING = "nothing";

  /** Money is the same however many cents are written. */
  public ContractTerms {
    salePrice = salePrice.setScale(2, RoundingMode.HALF_UP);
    blanks =
        blanks.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> cents(it.getValue())));
    blanks = Map.copyOf(blanks);
  }

  private static Object cents(Object value) {
    return value instanceof BigDecimal amount ? amount.setScale(2, RoundingMode.HALF_UP) : value;
  }

  /** None is 0. */
  int optionDays() {
    return find(Blank.OPTION_DAYS, Integer.class).orElse(0);
  }

  boolean hasLoan() {
    return !find(Blank.FINANCING, String.class).orElse("cash").equals("cash");
  }

  /** The last day of the option, as it was signed. */
  LocalDate optionEndsOn() {
    return effectiveOn.plusDays(optionDays());
  }

  <T> Optional<T> find(Blank blank, Class<T> type) {
    return Optional.ofNullable(blanks.get(blank)).map(type::cast);
  }

  /** What its deadlines follow from, as it was signed. */
  DeadlineFacts facts(ZoneId zone) {
    return new DeadlineFacts(form, effectiveOn, closingOn, zone, blanks);
  }

  /** Each term by its name, in words; "nothing" where none is. */
  Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("contract form", form);
    words.put("buyer", buyer);
    words.put("sale price", Dollars.of(salePrice));
    words.put("effective date", effectiveOn.toString());
    words.put("closing date", closingOn.toString());
    words.put("title company", titleCompany);
    words.put("contact at the title company", titleContact.orElse(NOTHING));
    words.put("email of the title company", titleEmail);
    words.put("lender", lender.orElse(NOTHING));
    for (Blank blank : Blank.values()) {
      words.put(blank.column().replace('_', ' '), words(blanks.get(blank)));
    }
    return words;
  }

  private static String words(@Nullable Object value) {
    if (value instanceof BigDecimal amount) {
      return Dollars.of(amount);
    }
    return value == null ? NOTHING : value.toString();
  }
}
