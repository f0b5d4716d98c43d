package org.doorway.stage.golive;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The hours of the go-live day, how much office time its preparations get, and for how many months
 * a listing agreement usually runs.
 */
@ConfigurationProperties("doorway.go-live")
record GoLiveProperties(
    LocalTime opensAt,
    LocalTime remindAt,
    LocalTime escalateAt,
    Duration photosWithin,
    Duration paperworkWithin,
    Duration newDateWithin,
    int agreementMonths) {}
