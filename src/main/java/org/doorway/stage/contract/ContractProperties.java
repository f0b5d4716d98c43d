package org.doorway.stage.contract;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Office time for the steps whose dates the contract does not set. */
@ConfigurationProperties("doorway.contract")
record ContractProperties(
    Duration entryWithin, Duration reviewWithin, int appraisalDaysBeforeClosing) {}
