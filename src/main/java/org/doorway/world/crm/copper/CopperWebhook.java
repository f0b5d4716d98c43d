package org.doorway.world.crm.copper;

import org.doorway.world.crm.CrmSubscription;

/** A webhook subscription, on the wire. */
record CopperWebhook(long id, String target, String type, String event) {

  CrmSubscription subscription() {
    return new CrmSubscription(id, target, type, event);
  }
}
