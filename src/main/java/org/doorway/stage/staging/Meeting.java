package org.doorway.stage.staging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.opportunity.ContactMethod;

/** What was learnt at the staging appointment (handbook: new-opportunity). */
record Meeting(
    Instant heldAt,
    ContactMethod preferredMethod,
    LocalDate preferredGoLive,
    String showingType,
    String showingInstructions,
    Optional<String> specialCircumstances,
    String notes) {}
