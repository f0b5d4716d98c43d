package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.doorway.sandbox.Sandbox;
import org.doorway.sandbox.copper.Catalogue.Named;
import org.doorway.sandbox.copper.Catalogue.Pipeline;
import org.doorway.sandbox.copper.Catalogue.Stage;
import org.doorway.sandbox.copper.Catalogue.User;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The account, its users and its lists. */
@Sandbox
@RestController
@RequestMapping(CopperGate.BASE)
class CatalogueController {

  private static final SearchForm USERS =
      new SearchForm(Map.of(), Map.of("id", SearchForm.by("id")), "id", "asc");

  private final ObjectMapper json = new ObjectMapper();

  @GetMapping("/account")
  Named account() {
    return Catalogue.ACCOUNT;
  }

  @GetMapping("/users/me")
  User me(@RequestAttribute(CopperGate.USER) User user) {
    return user;
  }

  @GetMapping("/users/{id:\\d{1,18}}")
  User user(@PathVariable long id) {
    return Catalogue.user(id).orElseThrow(CopperException::notFound);
  }

  @PostMapping("/users/search")
  ResponseEntity<List<ObjectNode>> users(
      @RequestParam Map<String, String> query, @RequestBody(required = false) byte[] body) {
    var all = Catalogue.USERS.stream().map(json::<ObjectNode>valueToTree).toList();
    var found = new Search(USERS, CopperBody.read(query, body)).in(all);
    return ResponseEntity.ok()
        .header(RecordsController.TOTAL, String.valueOf(found.total()))
        .body(found.page());
  }

  @GetMapping("/pipelines")
  List<Pipeline> pipelines() {
    return List.of(Catalogue.SELLERS);
  }

  @GetMapping("/pipeline_stages")
  List<Stage> stages() {
    return Catalogue.SELLERS.stages();
  }

  @GetMapping("/pipeline_stages/pipeline/{id:\\d{1,18}}")
  List<Stage> stages(@PathVariable long id) {
    if (Catalogue.SELLERS.id() != id) {
      throw CopperException.notFound();
    }
    return Catalogue.SELLERS.stages();
  }

  @GetMapping("/custom_field_definitions")
  List<CustomField> customFields() {
    return Catalogue.CUSTOM_FIELDS;
  }

  @GetMapping("/loss_reasons")
  List<Named> lossReasons() {
    return Catalogue.LOSS_REASONS;
  }

  @GetMapping("/customer_sources")
  List<Named> customerSources() {
    return Catalogue.CUSTOMER_SOURCES;
  }

  @GetMapping("/contact_types")
  List<Named> contactTypes() {
    return Catalogue.CONTACT_TYPES;
  }

  @GetMapping("/lead_statuses")
  List<Named> leadStatuses() {
    return Catalogue.LEAD_STATUSES;
  }

  @GetMapping("/activity_types")
  Map<String, List<ActivityType>> activityTypes() {
    return Map.of("user", ActivityType.OF_USERS, "system", ActivityType.OF_COPPER);
  }
}
