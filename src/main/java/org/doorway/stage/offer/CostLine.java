package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doorway.sale.value.Dollars;

/** Something that a sale costs the seller: a percentage of the price, or an amount. */
record CostLine(String name, Optional<BigDecimal> percent, Optional<BigDecimal> amount) {

  /** "Title policy: $2,600" or "Commission: 3 %". */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(.{1,200}?)\\s*:\\s*\\$?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,3})?\\s*(%?)");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Nothing where one cannot tell what is meant. */
  static Optional<CostLine> read(String written) {
    Matcher line = WRITTEN.matcher(written.strip());
    if (!line.matches()) {
      return Optional.empty();
    }
    String cents = Optional.ofNullable(line.group(3)).orElse("");
    var number = new BigDecimal(line.group(2).replace(",", "") + cents);
    boolean percentage = line.group(4).equals("%");
    if (percentage ? number.compareTo(HUNDRED) > 0 : number.scale() > 2) {
      return Optional.empty();
    }
    return Optional.of(
        new CostLine(
            line.group(1),
            percentage ? Optional.of(number) : Optional.empty(),
            percentage ? Optional.empty() : Optional.of(number)));
  }

  /** To the cent. */
  BigDecimal of(BigDecimal price) {
    return percent
        .map(share -> price.multiply(share).divide(HUNDRED, 2, RoundingMode.HALF_UP))
        .or(this::amount)
        .orElse(BigDecimal.ZERO);
  }

  /** As one writes it; what was written is read back as the same. */
  String words() {
    return name
        + ": "
        + percent
            .map(share -> share.stripTrailingZeros().toPlainString() + " %")
            .or(() -> amount.map(Dollars::entry))
            .orElse("0");
  }
}
