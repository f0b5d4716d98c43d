package org.doorway.effect;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a claimed effect stays claimed, and how often it may be attempted. The lease is at least
 * twice the longest time-out of an adapter and at most the job lock.
 */
@ConfigurationProperties("doorway.effect")
record EffectProperties(Duration lease, int maxAttempts) {}
