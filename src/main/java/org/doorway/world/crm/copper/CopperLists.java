package org.doorway.world.crm.copper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what a Copper account has of each kind: ids and names. */
@Component
class CopperLists {

  private final CopperHttp http;
  private final CopperPages pages;

  CopperLists(CopperHttp http, CopperPages pages) {
    this.http = http;
    this.pages = pages;
  }

  Map<Long, String> users() {
    var users = pages.all("read the users", CopperUser[].class, "/users/search", Map.of());
    return CopperNamed.byId(users.stream().map(CopperUser::byEmail).toList());
  }

  Map<Long, String> pipelines() {
    return CopperNamed.byId(Arrays.stream(readPipelines()).map(CopperPipeline::named).toList());
  }

  Map<Long, String> stages(long pipelineId) {
    return CopperNamed.byId(
        Arrays.stream(readPipelines())
            .filter(pipeline -> pipeline.id() == pipelineId)
            .map(CopperPipeline::stages)
            .flatMap(List::stream)
            .toList());
  }

  Map<Long, String> lossReasons() {
    return named("loss reasons", "/loss_reasons");
  }

  Map<Long, String> customerSources() {
    return named("customer sources", "/customer_sources");
  }

  Map<Long, String> activityTypes() {
    return CopperNamed.byId(
        http.get("read the activity types", CopperActivityTypes.class, "/activity_types").user());
  }

  Map<Long, String> opportunityFields() {
    var all =
        http.get(
            "read the custom fields", CopperFieldDefinition[].class, "/custom_field_definitions");
    return CopperNamed.byId(
        Arrays.stream(all)
            .filter(CopperFieldDefinition::isOnOpportunities)
            .map(CopperFieldDefinition::named)
            .toList());
  }

  private CopperPipeline[] readPipelines() {
    return http.get("read the pipelines", CopperPipeline[].class, "/pipelines");
  }

  private Map<Long, String> named(String what, String path) {
    return CopperNamed.byId(List.of(http.get("read the " + what, CopperNamed[].class, path)));
  }
}
