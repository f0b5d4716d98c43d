package org.doorway.effect;

import java.time.Instant;

/** An effect that was done, and when. */
public record DoneEffect(Effect effect, Instant at) {}
