package org.doorway.world.crm.copper;

import java.time.Duration;
import java.time.Instant;

/** When one request may be sent: so long after it asked, by the database's clock. */
record CopperSlot(Instant askedAt, Duration away) {}
