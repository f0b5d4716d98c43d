package org.doorway.effect;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a claimed effect stays claimed, how many of its attempts may be cut off by crashes, and
 * how long one whose answer was lost is left alone: a search may learn of a new record only that
 * much later.
 */
@ConfigurationProperties("doorway.effect")
record EffectProperties(Duration lease, int maxAttempts, Duration settle) {}
