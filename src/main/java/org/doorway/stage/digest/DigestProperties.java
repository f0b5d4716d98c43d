package org.doorway.stage.digest;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When the morning's email goes out and until when it makes sense, how often that is looked at, and
 * how much office time after its due date a task is told of: the first call sooner than the rest,
 * and what the MLS must know at once.
 */
@ConfigurationProperties("doorway.digest")
record DigestProperties(
    boolean enabled,
    LocalTime at,
    LocalTime until,
    Duration every,
    Duration lateAfter,
    Duration firstCallLateAfter,
    Duration mlsLateAfter,
    int most) {}
