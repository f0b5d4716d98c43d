package org.doorway.world.crm.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmActivity;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopperActivitiesTest extends CopperTest {

  private static final String ACTIVITIES = "/activities";
  private static final String SEARCH = "/activities/search";
  private static final Instant NINE = Instant.ofEpochSecond(1496772355);

  private final Crm crm = crm();
  private final CrmChanges changes = changes();

  @BeforeEach
  void copperIsSetUp() {
    copperHasItsLists();
  }

  @Test
  void noteIsLoggedOnTheOpportunity() {
    answers("POST", ACTIVITIES, "{\"id\": 3064242278, \"type\": {\"id\": 0}}");

    assertThat(crm.logNote(4956209, "Met at the house")).isEqualTo(3064242278L);
    wasAsked(
        "POST",
        ACTIVITIES,
        """
        {"parent": {"type": "opportunity", "id": 4956209},
         "type": {"category": "user", "id": 0}, "details": "Met at the house"}
        """);
  }

  @Test
  void activityIsLoggedByTheNameOfItsType() {
    answers("POST", ACTIVITIES, "{\"id\": 5}");

    assertThat(crm.logActivity(4956209, "Phone call", "Talked about price", NINE)).isEqualTo(5);
    wasAsked(
        "POST",
        ACTIVITIES,
        """
        {"parent": {"type": "opportunity", "id": 4956209},
         "type": {"category": "user", "id": 190711},
         "details": "Talked about price", "activity_date": 1496772355}
        """);
  }

  @Test
  void typeThatOnlyCopperMayLogIsForAPerson() {
    assertThatThrownBy(() -> crm.logActivity(1, "Property Changed", "x", NINE))
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Copper has no activity type named 'Property Changed'");
    wasAsked(0, "POST", ACTIVITIES);
  }

  @Test
  void failedNoteIsNotLoggedTwice() {
    answers("POST", ACTIVITIES, refusal(503, "Later"));

    assertThatThrownBy(() -> crm.logNote(4956209, "Met"))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not log an activity on opportunity 4956209: Copper answered 503, Later");
    wasAsked(1, "POST", ACTIVITIES);
  }

  @Test
  void whatPeopleLoggedIsReadOldestFirst() {
    answers(
        "POST",
        SEARCH,
        """
        [{"id": 3, "parent": {"type": "opportunity", "id": 4956209},
          "type": {"category": "user", "id": 190711}, "user_id": 137658,
          "details": "Second", "activity_date": 1496772400},
         {"id": 2, "parent": {"type": "opportunity", "id": 4956210},
          "type": {"category": "user", "id": 0}, "user_id": null,
          "details": null, "activity_date": 1496772355},
         {"id": 4, "parent": {"type": "opportunity", "id": 4956209},
          "type": {"category": "system", "id": 1}, "activity_date": 1496772401},
         {"id": 5, "parent": {"type": "opportunity", "id": 4956209},
          "type": {"category": "user", "id": 999}, "details": "Third",
          "activity_date": 1496772500},
         {"id": 7, "parent": {"type": "person", "id": 27140359},
          "type": {"category": "user", "id": 0}, "activity_date": 1496772501},
         {"id": 6, "is_deleted": true, "type": {"category": "user", "id": 0}}]
        """);

    assertThat(changes.activitiesSince(NINE))
        .containsExactly(
            new CrmActivity(2, 4956210, "Note", "", NINE, Optional.empty()),
            new CrmActivity(
                3,
                4956209,
                "Phone Call",
                "Second",
                Instant.ofEpochSecond(1496772400),
                Optional.of("Agent@broker.example")),
            new CrmActivity(
                5,
                4956209,
                "Activity type 999",
                "Third",
                Instant.ofEpochSecond(1496772500),
                Optional.empty()));
    wasAsked(
        "POST",
        SEARCH,
        """
        {"minimum_activity_date": 1496772355, "page_size": 200, "page_number": 1}
        """);
  }
}
