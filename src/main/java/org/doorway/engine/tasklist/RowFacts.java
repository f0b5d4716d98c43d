package org.doorway.engine.tasklist;

import java.util.List;
import org.doorway.sale.opportunity.Opportunity;

/**
 * What the rows of one task tell instead of the stage, so that a person can decide about them in
 * the list.
 */
public interface RowFacts {

  /** The task, by its id in the model. */
  String task();

  /** In the order of the row, in a few words each. */
  List<String> of(Opportunity opportunity);
}
