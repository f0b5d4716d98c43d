package org.doorway.world.crm;

/** A webhook subscription; type and event are in the CRM's words, such as opportunity, update. */
public record CrmSubscription(long id, String target, String type, String event) {}
