package org.doorway.stage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What five offers for one home leave its seller, each sheet computed by hand.
 *
 * <pre>
 *                              A           B           C           D           E
 * Price                   450,000     462,500     455,000     440,000     449,999
 * Concessions                   0      12,000       5,500           0           0.50
 * Listing broker 3 %       13,500      13,875      13,650      13,200      13,499.97
 * Buyer's broker 2.5 %     11,250      11,562.50   11,375      11,000      11,249.98 (…9.975)
 * Title policy 0.6 %        2,700       2,775       2,730       2,640       2,699.99 (…9.994)
 * Fees                      1,250       1,250       1,250       1,250       1,250
 * Taxes                     6,412.33    6,412.33    6,412.33    6,412.33    6,412.33
 * Payoff                  201,870.45  201,870.45  201,870.45  201,870.45  201,870.45
 * All that goes away      236,982.78  249,745.28  242,787.78  236,372.78  236,983.22
 * Net to seller           213,017.22  212,754.72  212,212.22  203,627.22  213,015.78
 * </pre>
 */
class NetToSellerTest {

  private static final List<CostLine> COSTS =
      List.of(
              "Commission of the listing broker: 3 %",
              "Buyer's broker: 2.5 %",
              "Title policy: 0.6 %",
              "Escrow, recording and other fees: 1,250",
              "Property taxes of this year, prorated: $6,412.33",
              "Payoff of the loan: 201,870.45")
          .stream()
          .map(line -> CostLine.read(line).orElseThrow())
          .toList();

  @ParameterizedTest
  @CsvSource({
    "450000, 0, 213017.22",
    "462500, 12000, 212754.72",
    "455000, 5500, 212212.22",
    "440000, 0, 203627.22",
    "449999, 0.50, 213015.78"
  })
  void netIsThatOfTheSheetComputedByHand(BigDecimal price, BigDecimal concessions, BigDecimal net) {
    assertThat(new NetToSeller(terms(price, concessions), COSTS).amount())
        .isEqualByComparingTo(net);
  }

  @Test
  void highestPriceIsNotTheHighestNet() {
    var highest = new NetToSeller(terms(new BigDecimal(462_500), new BigDecimal(12_000)), COSTS);
    var plain = new NetToSeller(terms(new BigDecimal(450_000), BigDecimal.ZERO), COSTS);

    assertThat(plain.amount()).isGreaterThan(highest.amount());
  }

  @Test
  void sheetNamesEveryLine() {
    assertThat(
            new NetToSeller(terms(new BigDecimal(455_000), new BigDecimal(5_500)), COSTS).sheet())
        .extracting(line -> line.get("what") + " | " + line.get("amount"))
        .containsExactly(
            "Price | $455,000.00",
            "Concessions to the buyer | - $5,500.00",
            "Commission of the listing broker: 3 % | - $13,650.00",
            "Buyer's broker: 2.5 % | - $11,375.00",
            "Title policy: 0.6 % | - $2,730.00",
            "Escrow, recording and other fees: 1,250 | - $1,250.00",
            "Property taxes of this year, prorated: 6,412.33 | - $6,412.33",
            "Payoff of the loan: 201,870.45 | - $201,870.45",
            "Net to seller | $212,212.22");
  }

  @ParameterizedTest
  @CsvSource({"Fees", "'Fees: many'", "'Fees: 101 %'", "'Fees: 12.345'", "': 12'", "'Fees: -5'"})
  void lineThatNobodyCanReadIsNone(String written) {
    assertThat(CostLine.read(written)).isEmpty();
  }

  private static OfferTerms terms(BigDecimal price, BigDecimal concessions) {
    return new OfferTerms(
        price,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(concessions),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
