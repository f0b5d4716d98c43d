package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;

/** A kind of activity. A note has the id 0 in every account; the others differ. */
@JsonNaming(SnakeCaseStrategy.class)
record ActivityType(
    long id, String category, String name, boolean isDisabled, boolean countAsInteraction) {

  static final List<ActivityType> OF_USERS =
      List.of(
          new ActivityType(0, "user", "Note", false, false),
          new ActivityType(190711, "user", "Phone Call", false, true),
          new ActivityType(190712, "user", "Meeting", false, true),
          new ActivityType(190713, "user", "Text", false, true),
          new ActivityType(190714, "user", "Email", false, true));

  static final List<ActivityType> OF_COPPER =
      List.of(
          new ActivityType(1, "system", "Property Changed", false, false),
          new ActivityType(3, "system", "Pipeline Stage Changed", false, false));

  static Optional<ActivityType> ofUser(long id) {
    return OF_USERS.stream().filter(type -> type.id() == id).findFirst();
  }
}
