package org.doorway.sandbox;

import java.time.Instant;

/** Where a journey through time ended, how many due dates it passed, and what still runs. */
record Arrival(Instant now, int ran, long stillRunning) {}
