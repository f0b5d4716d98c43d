package org.doorway.story;

import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.doorway.sandbox.story.Sale;

/** What a story says of its sale. */
public final class SaleAssert extends AbstractAssert<SaleAssert, StorySale> {

  private SaleAssert(StorySale sale) {
    super(sale, SaleAssert.class);
  }

  public static SaleAssert assertThat(StorySale sale) {
    return new SaleAssert(sale);
  }

  /**
   * Exactly these tasks are open, besides what is open beside every stage: the listing desk, the
   * deadlines of a contract and what the MLS must be told.
   */
  public SaleAssert waitsForPeopleAt(String... tasks) {
    Assertions.assertThat(
            actual.openTaskKeys().stream()
                .filter(key -> !Set.of(Sale.DESK, Sale.DEADLINE, Sale.MLS).contains(key)))
        .as("open tasks")
        .containsExactlyInAnyOrder(tasks);
    return this;
  }

  /** Among what it waits for, a person, a time or a message, are these. */
  public SaleAssert waitsAt(String... steps) {
    Assertions.assertThat(actual.waitingAt()).as("waiting at").contains(steps);
    return this;
  }

  public SaleAssert doesNotWaitAt(String... steps) {
    Assertions.assertThat(actual.waitingAt()).as("waiting at").doesNotContain(steps);
    return this;
  }

  public SaleAssert hasPassed(String... steps) {
    for (String step : steps) {
      Assertions.assertThat(actual.times(step)).as("times through " + step).isPositive();
    }
    return this;
  }

  public SaleAssert hasNotPassed(String... steps) {
    for (String step : steps) {
      Assertions.assertThat(actual.times(step)).as("times through " + step).isZero();
    }
    return this;
  }

  public SaleAssert hasStatus(String status) {
    Assertions.assertThat(actual.row("opportunity").get("STATUS")).as("status").isEqualTo(status);
    return this;
  }

  public SaleAssert isInStage(String stage) {
    Assertions.assertThat(actual.row("opportunity").get("STAGE")).as("stage").isEqualTo(stage);
    return this;
  }

  /** The sale is over, it ended there, and nothing is left to do but to tell the MLS of it. */
  public SaleAssert hasEndedAt(String endEvent) {
    hasPassed(endEvent);
    Assertions.assertThat(actual.waitingAt()).as("waiting at").isSubsetOf(Sale.MLS);
    Assertions.assertThat(actual.jobs().list()).as("jobs").isEmpty();
    return this;
  }
}
