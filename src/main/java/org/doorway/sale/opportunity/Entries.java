package org.doorway.sale.opportunity;

import java.util.List;

/** What happened to an opportunity, as far as one package keeps it. */
public interface Entries {

  /** The latest, in any order; more than so many are not asked for. */
  List<Entry> latest(OpportunityId id, int most);
}
