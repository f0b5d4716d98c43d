package org.doorway.sale.opportunity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what a table said of an opportunity for the rest of the transaction, unless that changes
 * it: a step and the forms, rows and dates around it all ask for the same.
 */
public final class ReadOnce<T> {

  /** What the table says now; without a transaction nothing is kept. */
  public T read(OpportunityId id, Function<OpportunityId, T> table) {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? known().computeIfAbsent(id, table)
        : table.apply(id);
  }

  /** To be told before or after every change. */
  public void forget() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      known().clear();
    }
  }

  @SuppressWarnings("unchecked") // nobody else binds anything to this object
  private Map<OpportunityId, T> known() {
    var bound = (Map<OpportunityId, T>) TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return bound;
    }
    var known = new HashMap<OpportunityId, T>();
    TransactionSynchronizationManager.bindResource(this, known);
    TransactionSynchronizationManager.registerSynchronization(new UntilItsEnd(this, known));
    return known;
  }

  /** A transaction inside another knows nothing of what the outer one read. */
  private record UntilItsEnd(Object key, Object known) implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(key, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
  }
}
