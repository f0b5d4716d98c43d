package org.doorway.world.crm.copper;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An activity, on the wire; a deleted one stays readable as a stub. */
record CopperActivity(
    long id,
    Parent parent,
    Type type,
    Long userId,
    String details,
    Long activityDate,
    @JsonProperty("is_deleted") Boolean deleted) {

  static final String BY_PEOPLE = "user";

  static final String OPPORTUNITY = "opportunity";

  record Parent(String type, long id) {}

  record Type(String category, long id) {}

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
