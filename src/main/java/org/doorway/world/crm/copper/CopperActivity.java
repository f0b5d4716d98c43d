package org.doorway.world.crm.copper;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An activity, on the wire; a deleted one stays readable as a stub. */
record CopperActivity(
    long id,
    @Nullable Parent parent,
    @Nullable Type type,
    @Nullable Long userId,
    @Nullable String details,
    @Nullable Long activityDate,
    @JsonProperty("is_deleted") @Nullable Boolean deleted) {

  static final String BY_PEOPLE = "user";

  static final String OPPORTUNITY = "opportunity";

  record Parent(@Nullable String type, long id) {}

  record Type(@Nullable String category, long id) {}

  boolean isByPeople() {
    return !Boolean.TRUE.equals(deleted)
        && activityDate != null
        && type != null
        && BY_PEOPLE.equals(type.category());
  }

  boolean isOnOpportunity() {
    return parent != null && OPPORTUNITY.equals(parent.type());
  }
}
