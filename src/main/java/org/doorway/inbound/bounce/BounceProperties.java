package org.doorway.inbound.bounce;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often the mailbox is read, how long a node may take for it, after how many vain readings an
 * admin is told, and how much office time a person has to reach somebody whose email came back.
 */
@Validated
@ConfigurationProperties("doorway.bounce")
record BounceProperties(
    @DefaultValue("PT5M") @NotNull Duration every,
    @DefaultValue("PT20S") @NotNull Duration firstAfter,
    @DefaultValue("PT10M") @NotNull Duration lease,
    @DefaultValue("3") @Min(1) int triesUntilTold,
    @DefaultValue("PT4H") @NotNull Duration settleWithin) {}
