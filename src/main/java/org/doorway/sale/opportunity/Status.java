package org.doorway.sale.opportunity;

/** How an opportunity ended, or that it has not. */
public enum Status {
  OPEN,
  LOST,
  WITHDRAWN,
  EXPIRED,
  CLOSED
}
