package org.doorway.effect;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger says stays said, whatever becomes of the engine's transaction. */
final class OwnTransaction {

  private OwnTransaction() {}

  static TransactionTemplate of(PlatformTransactionManager transactions) {
    var own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return own;
  }
}
