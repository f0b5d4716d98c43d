package org.doorway.world.crm.copper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doorway.world.crm.CrmActivity;
import org.springframework.stereotype.Component;

/** Logs and reads what was done for an opportunity. */
@Component
class CopperActivities {

  /** Copper's one type that has the same id in every account. */
  private static final long NOTE = 0;

  private final CopperHttp http;
  private final CopperPages pages;
  private final CopperCatalogue catalogue;

  CopperActivities(CopperHttp http, CopperPages pages, CopperCatalogue catalogue) {
    this.http = http;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  long logNote(long opportunityId, String details) {
    return log(
        Map.of("parent", parent(opportunityId), "type", type(NOTE), "details", details),
        opportunityId);
  }

  long log(long opportunityId, String typeName, String details, Instant at) {
    return catalogue.withIds(
        () ->
            Map.of(
                "parent", parent(opportunityId),
                "type", type(catalogue.activityTypeId(typeName)),
                "details", details,
                "activity_date", at.getEpochSecond()),
        body -> log(body, opportunityId));
  }

  List<CrmActivity> since(Instant since) {
    return pages
        .all(
            "read the activities",
            CopperActivity[].class,
            "/activities/search",
            Map.of("minimum_activity_date", since.getEpochSecond()))
        .stream()
        .filter(CopperActivity::isByPeople)
        .filter(CopperActivity::isOnOpportunity)
        .distinct()
        .sorted(Comparator.comparing(CopperActivity::activityDate))
        .map(this::activity)
        .toList();
  }

  private long log(Map<String, Object> body, long opportunityId) {
    var attempt = "log an activity on opportunity " + opportunityId;
    return http.create(attempt, CopperNamed.class, "/activities", body).id();
  }

  /** Only of one that passed both filters, and so lacks none of the three. */
  private CrmActivity activity(CopperActivity activity) {
    var type = Objects.requireNonNull(activity.type()).id();
    return new CrmActivity(
        activity.id(),
        Objects.requireNonNull(activity.parent()).id(),
        catalogue.activityType(type).orElseGet(() -> "Activity type " + type),
        Objects.requireNonNullElse(activity.details(), ""),
        Instant.ofEpochSecond(Objects.requireNonNull(activity.activityDate())),
        Optional.ofNullable(activity.userId()).flatMap(catalogue::userEmail));
  }

  private static Map<String, Object> parent(long opportunityId) {
    return Map.of("type", CopperActivity.OPPORTUNITY, "id", opportunityId);
  }

  private static Map<String, Object> type(long id) {
    return Map.of("category", CopperActivity.BY_PEOPLE, "id", id);
  }
}
