package org.doorway.crm;

/** A webhook subscription, on the wire. */
record CopperWebhook(long id, String target, String type, String event) {

  CrmSubscription subscription() {
    return new CrmSubscription(id, target, type, event);
  }
}
