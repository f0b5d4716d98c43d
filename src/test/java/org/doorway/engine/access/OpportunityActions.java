package org.doorway.engine.access;

import static org.doorway.engine.access.Action.doing;
import static org.doorway.engine.access.Action.onTask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorway.web.Browser;
import org.doorway.web.Office;

/** What is done with opportunities and lists, and which of the web applications open. */
final class OpportunityActions {

  private final AtomicInteger number = new AtomicInteger();
  private final int port;
  private final Office office;
  private final ProcessEngine engine;

  OpportunityActions(int port, Office office, ProcessEngine engine) {
    this.port = port;
    this.office = office;
    this.engine = engine;
  }

  Map<String, Action> all() {
    var all = new LinkedHashMap<String, Action>();
    for (String application : List.of("Tasklist", "Cockpit", "Admin")) {
      all.put("Open " + application, opening(application.toLowerCase(java.util.Locale.ROOT)));
    }
    String path = "/process-definition/" + office.mainProcess();
    all.put(
        "Start an opportunity with its form",
        doing(
            (who, none) ->
                who.engine(
                    "POST", path + "/submit-form", Browser.variables(office.newOpportunity()))));
    all.put(
        "Start a process without its form",
        doing((who, none) -> who.engine("POST", path + "/start", "{}")));
    all.put(
        "Create an opportunity at /api",
        doing((who, none) -> who.api("POST", "/api/opportunities", opportunity())));
    all.put(
        "Read an opportunity at /api",
        onTask(
            (who, task) -> who.api("GET", "/api/opportunities/" + office.businessKey(task), "")));
    all.put(
        "Read the description of the API",
        doing((who, none) -> who.api("GET", "/v3/api-docs", "")));
    all.put(
        "Ask what if at /api", doing((who, none) -> who.api("POST", "/api/what-if", contract())));
    all.put(
        "Read the legal holidays at /api",
        doing((who, none) -> who.api("GET", "/api/legal-holidays", "")));
    all.put(
        "Change a legal holiday at /api",
        doing((who, none) -> who.api("PUT", "/api/legal-holidays/christmas-day", christmas())));
    for (String list :
        List.of("Incoming", "My tasks", "My listings", "Late", "My team's listings")) {
      all.put(
          "See the list " + list,
          doing((who, none) -> who.engine("GET", "/filter/" + filter(list) + "/count", "")));
    }
    all.put(
        "Make a list of one's own",
        doing(
            (who, none) ->
                who.engine("POST", "/filter/create", list("Mine " + number.incrementAndGet()))));
    all.put(
        "Change a list of the product",
        doing(
            (who, none) -> {
              String id = filter("Mine");
              return who.engine("PUT", "/filter/" + id, list("Mine"));
            }));
    return all;
  }

  private Action opening(String application) {
    return doing(
        (who, none) -> new Browser(port, office.engineName()).signIn(who.user(), application));
  }

  private static String list(String name) {
    return "{\"resourceType\":\"Task\",\"name\":\"%s\",\"properties\":{},\"query\":{}}"
        .formatted(name);
  }

  private String filter(String name) {
    var filters = engine.getFilterService();
    if (filters.createFilterQuery().filterName(name).count() == 0) {
      filters.saveFilter(
          filters
              .newTaskFilter(name)
              .setQuery(engine.getTaskService().createTaskQuery().taskPriority(1)));
    }
    return filters.createFilterQuery().filterName(name).singleResult().getId();
  }

  private static String contract() {
    return Browser.json(
        Map.of(
            "contractForm", "trec-20-19",
            "effectiveOn", "2026-11-19",
            "closingOn", "2026-12-18",
            "postalCode", "75204"));
  }

  /** As it is. */
  private static String christmas() {
    return Browser.json(Map.of("name", "Christmas Day", "fallsOn", "December 25", "counts", true));
  }

  private String opportunity() {
    return Browser.json(
        Map.of(
            "seller",
            Map.of("firstName", "Sam", "lastName", "S", "email", "sam@seller.example"),
            "property",
            Map.of(
                "street", number.incrementAndGet() + " Role Street",
                "city", "Dallas",
                "state", "TX",
                "postalCode", "75204"),
            "source",
            "website"));
  }
}
