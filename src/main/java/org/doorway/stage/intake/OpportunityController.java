package org.doorway.stage.intake;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.Map;
import org.doorway.engine.access.OwnOpportunities;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opportunities over HTTP: taken in, and looked up. */
@RestController
@RequestMapping("/api/opportunities")
@Tag(name = "Opportunities")
@OpenAPIDefinition(
    info = @Info(title = "Doorway", version = "1", description = "Sellers' opportunities"))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityRequirement(name = "basic")
class OpportunityController {

  private final CheckedIntake intake;
  private final Opportunities opportunities;

  OpportunityController(CheckedIntake intake, Opportunities opportunities) {
    this.intake = intake;
    this.opportunities = opportunities;
  }

  @PostMapping
  @Operation(summary = "Take in a seller's opportunity and start its path")
  @ApiResponse(responseCode = "201", description = "Taken in")
  @ApiResponse(responseCode = "400", description = "Something is wrong; every field is named")
  @ApiResponse(responseCode = "403", description = "Not a team lead")
  @ApiResponse(responseCode = "409", description = "The property has an open opportunity already")
  @ApiResponse(responseCode = "413", description = "The body is too long")
  ResponseEntity<Map<String, String>> add(@RequestBody OpportunityRequest request, Principal user) {
    OpportunityId id = intake.start(request, user.getName());
    return ResponseEntity.created(URI.create("/api/opportunities/" + id))
        .body(Map.of("opportunityId", id.value()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Where an opportunity stands")
  @ApiResponse(responseCode = "200", description = "Found")
  @ApiResponse(responseCode = "404", description = "Nobody's, or not this agent's")
  ResponseEntity<?> get(@PathVariable("id") String id, Principal user) {
    return find(id)
        .filter(found -> OwnOpportunities.mayRead(user, found))
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(OpportunityState.of(found)))
        .orElseGet(
            () -> {
              var problem = ProblemDetail.forStatus(404);
              problem.setDetail("There is no opportunity " + id);
              return ResponseEntity.of(problem).build();
            });
  }

  private java.util.Optional<Opportunity> find(String id) {
    try {
      return opportunities.find(new OpportunityId(id));
    } catch (IllegalArgumentException notAnId) {
      return java.util.Optional.empty();
    }
  }

  /** What a caller is told of an opportunity. */
  record OpportunityState(
      String opportunityId,
      String seller,
      String property,
      String status,
      String stage,
      @Nullable String agent) {

    static OpportunityState of(Opportunity opportunity) {
      return new OpportunityState(
          opportunity.id().value(),
          opportunity.seller().name(),
          opportunity.property().address(),
          opportunity.status().name(),
          opportunity.stage().label(),
          opportunity.assignment().agent().orElse(null));
    }
  }
}
