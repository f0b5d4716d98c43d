package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorway.sandbox.Sandbox;
import org.doorway.sandbox.copper.Catalogue.User;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The records of the CRM: every kind answers alike. What is not here is not found. */
@Sandbox
@RestController
@RequestMapping(CopperGate.BASE)
class RecordsController {

  static final String TOTAL = "X-PW-TOTAL";

  private static final String ALL = "/{resource:people|opportunities|activities|tasks}";
  private static final String ONE = ALL + "/{id:\\d{1,18}}";

  private final RecordKeeper records;
  private final PeopleResource people;
  private final Map<String, Resource> resources;

  RecordsController(RecordKeeper records, PeopleResource people, List<Resource> resources) {
    this.records = records;
    this.people = people;
    this.resources =
        resources.stream().collect(Collectors.toMap(Resource::path, Function.identity()));
  }

  @PostMapping(ALL)
  ObjectNode create(
      @PathVariable String resource,
      @RequestBody(required = false) byte @Nullable [] body,
      @RequestAttribute(CopperGate.USER) User user) {
    return records.create(known(resource), CopperBody.read(body), user);
  }

  @GetMapping(ONE)
  ObjectNode get(@PathVariable String resource, @PathVariable long id) {
    return records.get(known(resource), id);
  }

  @PutMapping(ONE)
  ObjectNode update(
      @PathVariable String resource,
      @PathVariable long id,
      @RequestBody(required = false) byte @Nullable [] body,
      @RequestAttribute(CopperGate.USER) User user) {
    return records.update(known(resource), id, CopperBody.read(body), user);
  }

  @DeleteMapping(ONE)
  ObjectNode delete(
      @PathVariable String resource,
      @PathVariable long id,
      @RequestAttribute(CopperGate.USER) User user) {
    return records.delete(known(resource), id, user);
  }

  @PostMapping(ALL + "/search")
  ResponseEntity<List<ObjectNode>> search(
      @PathVariable String resource,
      @RequestParam Map<String, String> query,
      @RequestBody(required = false) byte @Nullable [] body) {
    var found = records.search(known(resource), CopperBody.read(query, body));
    return ResponseEntity.ok().header(TOTAL, String.valueOf(found.total())).body(found.page());
  }

  @PostMapping("/people/fetch_by_email")
  ObjectNode byEmail(@RequestBody(required = false) byte @Nullable [] body) {
    var email = CopperBody.read(body).path("email");
    if (!email.isTextual() || email.textValue().isBlank()) {
      throw CopperException.invalid("email", "can't be blank");
    }
    return people.byEmail(email.textValue()).orElseThrow(CopperException::notFound);
  }

  /** The address names no other. */
  private Resource known(String resource) {
    return Objects.requireNonNull(resources.get(resource));
  }

  @RequestMapping("/**")
  void anythingElse() {
    throw CopperException.notFound();
  }
}
