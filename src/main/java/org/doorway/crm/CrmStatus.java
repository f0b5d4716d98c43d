package org.doorway.crm;

/** How an opportunity stands in the CRM. */
public enum CrmStatus {
  OPEN,
  WON,
  LOST,
  ABANDONED
}
