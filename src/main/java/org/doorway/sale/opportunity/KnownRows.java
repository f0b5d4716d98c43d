package org.doorway.sale.opportunity;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What was read of opportunities in this transaction; whoever changes a row says so here. */
@Component
class KnownRows {

  private final ReadOnce<Optional<Opportunity>> known = new ReadOnce<>();

  Optional<Opportunity> read(
      OpportunityId id, Function<OpportunityId, Optional<Opportunity>> table) {
    return known.read(id, table);
  }

  void changed() {
    known.forget();
  }

  /**
   * A change that must meet its row; asking for an opportunity without one is a programming error.
   */
  void changed(OpportunityId id, int rows) {
    changed();
    if (rows != 1) {
      throw new IllegalArgumentException("No such row of opportunity " + id);
    }
  }
}
