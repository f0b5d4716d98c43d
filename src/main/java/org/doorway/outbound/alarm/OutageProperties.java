package org.doorway.outbound.alarm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How often is looked, and how long something may fail before an admin hears of it. */
@ConfigurationProperties("doorway.outage")
record OutageProperties(boolean enabled, Duration every, Duration after) {}
