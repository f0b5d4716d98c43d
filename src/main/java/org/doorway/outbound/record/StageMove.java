package org.doorway.outbound.record;

/** Somebody moved an opportunity by hand in the CRM, to a stage of that name. */
record StageMove(long id, String stage) {}
