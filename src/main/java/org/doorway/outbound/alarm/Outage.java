package org.doorway.outbound.alarm;

import java.time.Instant;
import java.util.Optional;

/** A time in which something did not work. */
record Outage(long id, OutageKind kind, Instant since, Optional<Instant> overAt) {}
