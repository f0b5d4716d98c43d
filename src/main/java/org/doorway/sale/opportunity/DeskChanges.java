package org.doorway.sale.opportunity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Agents got opportunities or lost them: whoever watches that hears of it once, however many they
 * were, when the transaction has done everything else.
 */
@Component
class DeskChanges {

  private final ObjectProvider<DeskWatch> watches;

  DeskChanges(ObjectProvider<DeskWatch> watches) {
    this.watches = watches;
  }

  void changed() {
    if (TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.getResource(this) == null) {
      TransactionSynchronizationManager.bindResource(this, this);
      TransactionSynchronizationManager.registerSynchronization(new AtTheEnd());
    }
  }

  /** A transaction inside another has desks of its own to tell of. */
  private final class AtTheEnd implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(DeskChanges.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(DeskChanges.this, DeskChanges.this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      watches.forEach(DeskWatch::desksChanged);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(DeskChanges.this);
    }
  }
}
