package org.doorway.stage.staging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How soon the client is called (business hours), and after how many tries the lead is told. */
@ConfigurationProperties("doorway.staging")
record StagingProperties(Duration callWithin, int attemptsBeforeLead) {}
