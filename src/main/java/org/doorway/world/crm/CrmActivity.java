package org.doorway.world.crm;

import java.time.Instant;
import java.util.Optional;

/** Something a person logged on an opportunity in the CRM. */
public record CrmActivity(
    long id,
    long opportunityId,
    String typeName,
    String details,
    Instant at,
    Optional<String> userEmail) {}
