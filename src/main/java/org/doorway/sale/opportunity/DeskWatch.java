package org.doorway.sale.opportunity;

/** Whoever must know that an agent has more or fewer open opportunities than before. */
public interface DeskWatch {

  /** Told once in a transaction that changed it, before that commits. */
  void desksChanged();
}
