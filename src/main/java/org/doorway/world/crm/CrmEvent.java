package org.doorway.world.crm;

/** What can happen to an opportunity in the CRM. */
public enum CrmEvent {
  NEW,
  UPDATE,
  DELETE
}
