package org.doorway.effect.repair;

import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;

/** Where addresses are kept that a person may correct; each stage has its own. */
public interface AddressBook {

  /** Whose address that is, if it is kept here: the title company's name. */
  Optional<String> whose(OpportunityId id, String address);

  /** Puts the right one in its place. */
  void correct(OpportunityId id, String wrong, String right, String user);
}
