package org.doorway.stage.introduction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.staff.AgentRating;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.springframework.stereotype.Service;

/**
 * Ranks the agents for an opportunity: the rules' fit first, then whoever was assigned longest ago.
 * Nothing about the client is weighed, only the home's area and price and the agents' load.
 */
@Service
class AgentChoice {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> candidate.fit().value())
          .reversed()
          .thenComparing(Candidate::lastAssignedAt)
          .thenComparing(candidate -> candidate.agent().userId());

  private final Staff staff;
  private final AgentProfiles profiles;
  private final Assignments assignments;
  private final AgentRating rating;

  AgentChoice(Staff staff, AgentProfiles profiles, Assignments assignments, AgentRating rating) {
    this.staff = staff;
    this.profiles = profiles;
    this.assignments = assignments;
    this.rating = rating;
  }

  /** Every listing agent, the best suited first. */
  List<Candidate> candidates(Opportunity opportunity) {
    return desks().candidates(opportunity);
  }

  /** Who would get it, and why; nobody when no agent has room for it. */
  Optional<Suggestion> suggestion(Opportunity opportunity) {
    return Suggestion.of(opportunity, candidates(opportunity));
  }

  /** The agents as they are loaded now, for more than one opportunity. */
  Desks desks() {
    return new Desks(staff.listingAgents().stream().map(this::desk).toList(), rating);
  }

  private Desks.Desk desk(StaffMember agent) {
    Optional<AgentProfile> profile = profiles.find(agent.userId());
    return new Desks.Desk(
        agent,
        profile,
        assignments.open(agent.userId()),
        profile.flatMap(AgentProfile::lastAssignedAt).orElse(Instant.EPOCH));
  }

  /** An agent with what a team lead wants to know about them. */
  record Candidate(
      StaffMember agent,
      Optional<AgentProfile> profile,
      int openListings,
      AgentRating.Fit fit,
      Instant lastAssignedAt) {

    boolean isSuggested() {
      return fit.value() > 0;
    }
  }
}
