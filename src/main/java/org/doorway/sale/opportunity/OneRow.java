package org.doorway.sale.opportunity;

/**
 * A change that must meet its row; asking for an opportunity without one is a programming error.
 */
final class OneRow {

  private OneRow() {}

  static void changed(OpportunityId id, int rows) {
    if (rows != 1) {
      throw new IllegalArgumentException("No such row of opportunity " + id);
    }
  }
}
