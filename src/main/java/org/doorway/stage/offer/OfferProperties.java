package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * In how much office time an offer is presented, and answered once it is; after how long one that
 * names no hour counts as expired; in how much office time a buyer's agent is answered by hand; and
 * what the sale of a home costs its seller, until somebody says otherwise of that home.
 */
@ConfigurationProperties("doorway.offer")
record OfferProperties(
    Duration presentWithin,
    Duration answerWithin,
    Duration lapsesAfter,
    Duration tellWithin,
    List<Cost> costs) {

  OfferProperties {
    costs = List.copyOf(costs);
  }

  /** One of the two: a percentage of the price, or dollars. */
  record Cost(String name, @Nullable BigDecimal percent, @Nullable BigDecimal amount) {

    CostLine line() {
      return new CostLine(name, Optional.ofNullable(percent), Optional.ofNullable(amount));
    }
  }
}
