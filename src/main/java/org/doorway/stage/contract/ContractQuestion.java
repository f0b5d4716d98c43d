package org.doorway.stage.contract;

import org.doorway.sale.opportunity.Status;

/**
 * Somebody wanted the sale to end while a contract binds the seller.
 *
 * @param wanted how the opportunity would end
 * @param inCrm whether it was entered in the CRM, where the record is closed by now
 * @param reason why, in the words of whoever entered it
 */
record ContractQuestion(long id, Status wanted, boolean inCrm, String reason) {

  String words() {
    if (inCrm) {
      return "The CRM says the sale is " + (wanted == Status.LOST ? "lost" : "abandoned");
    }
    return "The seller wants to withdraw";
  }
}
