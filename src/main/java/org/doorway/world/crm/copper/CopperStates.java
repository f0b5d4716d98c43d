package org.doorway.world.crm.copper;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doorway.world.crm.CrmOpportunityState;
import org.doorway.world.crm.CrmStatus;
import org.doorway.world.crm.CrmUnavailableException;
import org.springframework.stereotype.Component;

/** Reads opportunities as they stand in Copper. */
@Component
class CopperStates {

  /** Copper's search may learn of a change a little late. */
  private static final Duration LATE = Duration.ofMinutes(2);

  private final CopperHttp http;
  private final CopperPages pages;
  private final CopperCatalogue catalogue;

  CopperStates(CopperHttp http, CopperPages pages, CopperCatalogue catalogue) {
    this.http = http;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  Optional<CrmOpportunityState> read(long id) {
    try {
      return Optional.of(
          state(
              http.get(
                  "read opportunity " + id, CopperOpportunity.class, "/opportunities/{id}", id)));
    } catch (CopperRefusedException refused) {
      return refused.absent();
    }
  }

  /**
   * What changes meanwhile moves to the end and the rest moves up: pages that only counted would
   * skip records. So each page starts at the last date read, and counts within one second alone.
   */
  List<CrmOpportunityState> changedSince(Instant watermark) {
    var changed = new LinkedHashMap<Long, CopperOpportunity>();
    var from = Math.max(0, watermark.minus(LATE).getEpochSecond());
    var number = 1;
    for (var read = 0; read < CopperPages.LAST_PAGE; read++) {
      var page = page(from, number);
      page.forEach(one -> moveToEnd(changed, one));
      if (page.size() < CopperPages.PAGE_SIZE) {
        break;
      }
      var last = page.get(page.size() - 1).dateModified();
      number = last > from ? 1 : number + 1;
      from = Math.max(from, last);
    }
    return changed.values().stream().map(this::state).toList();
  }

  private List<CopperOpportunity> page(long from, int number) {
    return pages.page(
        "read the changed opportunities",
        CopperOpportunity[].class,
        "/opportunities/search",
        Map.of("minimum_modified_date", from, "sort_by", "date_modified", "sort_direction", "asc"),
        number);
  }

  private static void moveToEnd(Map<Long, CopperOpportunity> changed, CopperOpportunity one) {
    changed.remove(one.id());
    changed.put(one.id(), one);
  }

  private CrmOpportunityState state(CopperOpportunity one) {
    return new CrmOpportunityState(
        one.id(),
        one.number(catalogue.doorwayIdField()),
        Objects.requireNonNullElse(one.name(), ""),
        Optional.ofNullable(one.primaryContactId()),
        status(one),
        Optional.ofNullable(one.pipelineStageId()).flatMap(catalogue::stageName),
        Optional.ofNullable(one.assigneeId()).flatMap(catalogue::userEmail),
        Optional.ofNullable(one.monetaryValue()),
        one.text(catalogue.propertyAddressField()),
        Optional.ofNullable(one.customerSourceId()).flatMap(catalogue::source),
        Optional.ofNullable(one.details()),
        Optional.ofNullable(one.lossReasonId()).flatMap(catalogue::lossReason),
        Instant.ofEpochSecond(one.dateModified()));
  }

  private static CrmStatus status(CopperOpportunity one) {
    try {
      return CrmStatus.valueOf(String.valueOf(one.status()).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw CrmUnavailableException.notYet(
          "Could not read opportunity " + one.id() + ": unknown status " + one.status(), unknown);
    }
  }
}
