package org.doorway.engine.hold;

import java.time.Instant;

/**
 * A step that waits: its job, the process instance and step it belongs to, what people call it, and
 * until when it waits.
 */
public record HeldJob(String id, String processInstance, String step, String what, Instant until) {}
