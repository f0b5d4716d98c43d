package org.doorway.stage.listing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many days before the last one of a listing agreement its agent is reminded, at which hour,
 * and after how much office time a team lead hears that nobody has answered its end.
 */
@ConfigurationProperties("doorway.listing-agreement")
record ListingAgreementProperties(
    List<Integer> remindDaysBefore, LocalTime remindAt, Duration unansweredAfter) {}
