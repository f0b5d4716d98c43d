package org.doorway.crm;

import java.net.URI;

/** A webhook subscription; type and event are in the CRM's words, such as opportunity, update. */
public record CrmSubscription(long id, URI target, String type, String event) {}
