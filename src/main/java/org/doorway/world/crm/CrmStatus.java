package org.doorway.world.crm;

/** How an opportunity stands in the CRM. */
public enum CrmStatus {
  OPEN,
  WON,
  LOST,
  ABANDONED
}
