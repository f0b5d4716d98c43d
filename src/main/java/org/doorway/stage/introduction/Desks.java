package org.doorway.stage.introduction;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentRating;
import org.doorway.sale.staff.StaffMember;
import org.doorway.stage.introduction.AgentChoice.Candidate;

/**
 * What lies on the agents' desks while several opportunities are given out, one after the other:
 * each counts for the next, so that not all of them go to whoever had room for one.
 */
final class Desks {

  private static final Duration ONE_LATER = Duration.ofMillis(1);

  private final List<Desk> desks;
  private final AgentRating rating;
  private final Map<List<Object>, AgentRating.Fit> rated = new HashMap<>();

  Desks(List<Desk> desks, AgentRating rating) {
    this.desks = new ArrayList<>(desks);
    this.rating = rating;
  }

  /** Every listing agent, the best suited first. */
  List<Candidate> candidates(Opportunity opportunity) {
    return desks.stream()
        .map(desk -> candidate(desk, opportunity))
        .sorted(AgentChoice.BEST_FIRST)
        .toList();
  }

  /**
   * Whom the next opportunity is suggested to, or, where no desk has room, whose is the least full;
   * from now on it lies there.
   */
  Optional<Given> giveOut(Opportunity opportunity) {
    Optional<Given> given =
        Suggestion.of(opportunity, candidates(opportunity))
            .map(suggestion -> new Given(suggestion, false))
            .or(
                () ->
                    leastFull()
                        .map(desk -> new Given(new Suggestion(desk.agent(), "full desk"), true)));
    given.ifPresent(this::layDown);
    return given;
  }

  private void layDown(Given given) {
    Instant latest =
        desks.stream().map(Desk::lastAssignedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    desks.replaceAll(
        desk ->
            desk.agent().userId().equals(given.agent())
                ? desk.withOneMore(latest.plus(ONE_LATER))
                : desk);
  }

  private Optional<Desk> leastFull() {
    return desks.stream()
        .filter(desk -> desk.profile().filter(AgentProfile::paused).isEmpty())
        .min(Comparator.comparingInt(Desk::openListings));
  }

  private Candidate candidate(Desk desk, Opportunity opportunity) {
    Optional<AgentProfile> profile = desk.profile();
    Optional<BigDecimal> price = opportunity.estimatedValue();
    boolean inArea = profile.filter(p -> p.covers(opportunity.property().postalCode())).isPresent();
    boolean inPriceBand =
        profile.filter(p -> price.isPresent() && p.covers(price.get())).isPresent();
    boolean paused = profile.filter(AgentProfile::paused).isPresent();
    var fit =
        rated.computeIfAbsent(
            List.of(inArea, inPriceBand, desk.openListings(), paused),
            asked -> rating.rate(inArea, inPriceBand, desk.openListings(), paused));
    return new Candidate(desk.agent(), profile, desk.openListings(), fit, desk.lastAssignedAt());
  }

  /** Whom it is suggested to, and whether nobody had room for it. */
  record Given(Suggestion suggestion, boolean fullDesk) {

    String agent() {
      return suggestion.agent().userId();
    }
  }

  /** One agent's. */
  record Desk(
      StaffMember agent, Optional<AgentProfile> profile, int openListings, Instant lastAssignedAt) {

    Desk withOneMore(Instant at) {
      return new Desk(agent, profile, openListings + 1, at);
    }
  }
}
