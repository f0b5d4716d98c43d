package org.doorway.stage.mls;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How long after a change the MLS must know it, counted on the clock, not in office hours. */
@ConfigurationProperties("doorway.mls")
record MlsProperties(Duration enterWithin) {}
