package org.doorway.stage.introduction;

import java.time.Duration;
import org.doorway.sale.value.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long an opportunity may wait for an agent (office time) before the team leads are reminded
 * and the broker is told, for how long what waits is gathered into one email, how many leads one
 * list takes, and who the broker is.
 */
@ConfigurationProperties("doorway.introduction")
record IntroductionProperties(
    Duration remindAfter,
    Duration escalateAfter,
    Duration correctWithin,
    Duration gather,
    int mostAtOnce,
    EmailAddress broker,
    String brokerName) {}
