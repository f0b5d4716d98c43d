package org.doorway.world.crm.copper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.doorway.world.crm.CrmOpportunity;
import org.doorway.world.crm.CrmRejectedException;
import org.springframework.stereotype.Component;

/** Finds, creates and changes opportunities in Copper. */
@Component
class CopperOpportunities {

  private final CopperHttp http;
  private final CopperPages pages;
  private final CopperCatalogue catalogue;

  CopperOpportunities(CopperHttp http, CopperPages pages, CopperCatalogue catalogue) {
    this.http = http;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  Optional<Long> find(long doorwayNumber) {
    var attempt = "look up the opportunity with Doorway number " + doorwayNumber;
    var found =
        catalogue.withIds(
            () -> Map.of("custom_fields", List.of(doorwayId(doorwayNumber))),
            criteria ->
                pages.all(attempt, CopperOpportunity[].class, "/opportunities/search", criteria));
    return theOne(attempt, doorwayNumber, found);
  }

  long findOrCreate(CrmOpportunity opportunity) {
    return find(opportunity.doorwayNumber()).orElseGet(() -> create(opportunity));
  }

  void adopt(long id, long doorwayNumber, String propertyAddress) {
    set(
        "take over opportunity " + id,
        id,
        () -> Map.of("custom_fields", ourFields(doorwayNumber, propertyAddress)));
  }

  /** Copper leaves alone what the fields do not name. */
  void set(String attempt, long id, Supplier<Map<String, Object>> fields) {
    catalogue.withIds(
        fields, body -> http.put(attempt, CopperNamed.class, body, "/opportunities/{id}", id));
  }

  /** Guards against a search that overlooks its filter: any other answer would be a wrong one. */
  private Optional<Long> theOne(String attempt, long number, List<CopperOpportunity> found) {
    var field = catalogue.doorwayIdField();
    if (!found.stream().allMatch(one -> one.number(field).equals(Optional.of(number)))) {
      throw new CrmRejectedException(
          "Could not " + attempt + ": Copper answered with others; is that custom field a number?");
    }
    if (found.size() > 1) {
      var ids = found.stream().map(CopperOpportunity::id).toList();
      throw new CrmRejectedException("Could not " + attempt + ": Copper has several of it, " + ids);
    }
    return found.stream().map(CopperOpportunity::id).findFirst();
  }

  private long create(CrmOpportunity opportunity) {
    return catalogue
        .withIds(
            () -> created(opportunity),
            body ->
                http.create(
                    "create the opportunity " + opportunity.name(),
                    CopperNamed.class,
                    "/opportunities",
                    body))
        .id();
  }

  private Map<String, Object> created(CrmOpportunity opportunity) {
    var body = new LinkedHashMap<String, Object>();
    body.put("name", opportunity.name());
    body.put("primary_contact_id", opportunity.personId());
    body.put("pipeline_id", catalogue.pipelineId());
    body.put("pipeline_stage_id", catalogue.stageId(CrmOpportunity.NEW_OPPORTUNITY));
    if (!opportunity.source().isBlank()) {
      body.put("customer_source_id", catalogue.sourceId(opportunity.source()));
    }
    opportunity.value().ifPresent(value -> body.put("monetary_value", value));
    opportunity.details().ifPresent(details -> body.put("details", details));
    body.put(
        "custom_fields", ourFields(opportunity.doorwayNumber(), opportunity.propertyAddress()));
    return body;
  }

  private List<CopperCustomField> ourFields(long doorwayNumber, String propertyAddress) {
    return List.of(
        doorwayId(doorwayNumber),
        CopperCustomField.of(catalogue.propertyAddressField(), propertyAddress));
  }

  private CopperCustomField doorwayId(long number) {
    return CopperCustomField.of(catalogue.doorwayIdField(), number);
  }
}
