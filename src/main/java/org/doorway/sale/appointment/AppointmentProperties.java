package org.doorway.sale.appointment;

import java.time.LocalTime;
import org.doorway.sale.value.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who stages the homes, the domain of the invitations' UIDs, and at what time of the day before an
 * appointment the client is reminded.
 */
@ConfigurationProperties("doorway.appointment")
public record AppointmentProperties(
    EmailAddress stagingCrew, String uidDomain, LocalTime reminderTime) {}
