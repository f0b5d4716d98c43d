package org.doorway.world.crm.copper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Turns our names into Copper's ids, and back. */
@Component
class CopperCatalogue {

  private final CopperProperties properties;
  private final CopperNames users;
  private final CopperNames pipelines;
  private final CopperNames stages;
  private final CopperNames lossReasons;
  private final CopperNames sources;
  private final CopperNames activityTypes;
  private final CopperNames fields;

  CopperCatalogue(CopperLists lists, CopperProperties properties) {
    this.properties = properties;
    users = new CopperNames("user", lists::users);
    pipelines = new CopperNames("pipeline", lists::pipelines);
    stages =
        new CopperNames(
            "stage in the pipeline " + properties.pipeline(), () -> lists.stages(pipelineId()));
    lossReasons = new CopperNames("loss reason", lists::lossReasons);
    sources = new CopperNames("customer source", lists::customerSources);
    activityTypes = new CopperNames("activity type", lists::activityTypes);
    fields = new CopperNames("custom field of opportunities", lists::opportunityFields);
  }

  long userId(String email) {
    return users.id(email);
  }

  Optional<String> userEmail(long id) {
    return users.name(id);
  }

  long pipelineId() {
    return pipelines.id(properties.pipeline());
  }

  long stageId(String name) {
    return stages.id(name);
  }

  Optional<String> stageName(long id) {
    return stages.name(id);
  }

  long lossReasonId(String name) {
    return lossReasons.id(name);
  }

  Optional<String> lossReason(long id) {
    return lossReasons.name(id);
  }

  long sourceId(String name) {
    return sources.id(name);
  }

  Optional<String> source(long id) {
    return sources.name(id);
  }

  long activityTypeId(String name) {
    return activityTypes.id(name);
  }

  Optional<String> activityType(long id) {
    return activityTypes.name(id);
  }

  long doorwayIdField() {
    return fields.id(properties.doorwayIdField());
  }

  long propertyAddressField() {
    return fields.id(properties.propertyAddressField());
  }

  /** Ids may have changed since they were read: when Copper says so, they are read once more. */
  <B, T> T withIds(Supplier<B> body, Function<B, T> call) {
    var first = body.get();
    try {
      return call.apply(first);
    } catch (CopperRefusedException refused) {
      if (!refused.isInvalid()) {
        throw refused;
      }
      List.of(users, pipelines, stages, lossReasons, sources, activityTypes, fields)
          .forEach(CopperNames::forget);
      var second = body.get();
      if (second.equals(first)) {
        throw refused;
      }
      return call.apply(second);
    }
  }
}
