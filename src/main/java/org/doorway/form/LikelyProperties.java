package org.doorway.form;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is asked once more since it is hardly meant: a meeting before or after those times of the
 * day, a day that lies more than so many days behind or ahead, a price more than so many percent
 * off what is known, or no price of a home at all. All of it our defaults.
 */
@ConfigurationProperties("doorway.likely")
record LikelyProperties(
    LocalTime earliest,
    LocalTime latest,
    int daysBehind,
    int daysAhead,
    BigDecimal percentOff,
    BigDecimal lowestPrice,
    BigDecimal highestPrice) {}
