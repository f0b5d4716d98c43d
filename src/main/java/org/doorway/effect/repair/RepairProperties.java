package org.doorway.effect.repair;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How much office time a team lead has to look at a failed effect. */
@ConfigurationProperties("doorway.repair")
record RepairProperties(Duration solveWithin) {}
