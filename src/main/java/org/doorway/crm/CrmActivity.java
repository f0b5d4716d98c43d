package org.doorway.crm;

import java.time.Instant;
import java.util.Optional;

/** Something a person logged on an opportunity in the CRM. */
public record CrmActivity(
    long id, String typeName, String details, Instant at, Optional<String> userEmail) {}
