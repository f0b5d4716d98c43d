package org.doorway.stage.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Property;
import org.doorway.sale.opportunity.Seller;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.staff.AgentRating;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.stage.introduction.AgentChoice.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgentChoiceTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T15:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

  private final Staff staff = mock();
  private final AgentProfiles profiles = mock();
  private final Assignments assignments = mock();
  private final AgentRating rating = mock();
  private final AgentChoice choice = new AgentChoice(staff, profiles, assignments, rating);
  private final List<StaffMember> agents = new ArrayList<>();

  @BeforeEach
  void nobodyFits() {
    when(staff.listingAgents()).thenReturn(agents);
    when(rating.rate(anyBoolean(), anyBoolean(), anyInt(), anyBoolean()))
        .thenReturn(new AgentRating.Fit(20, "Available"));
  }

  @Test
  void bestFitComesFirst() {
    agent("ann", "75201", false, Optional.of(MONDAY));
    agent("bob", "75204", false, Optional.of(FRIDAY));
    rated(true, true, 0, false, 100);

    assertThat(suggestions()).containsExactly("bob", "ann");
  }

  @Test
  void tieGoesToWhoeverWasAssignedLongestAgo() {
    agent("ann", "75204", false, Optional.of(FRIDAY));
    agent("bob", "75204", false, Optional.of(MONDAY));

    assertThat(suggestions()).containsExactly("bob", "ann");
  }

  @Test
  void agentWhoWasNeverAssignedComesBeforeAll() {
    agent("ann", "75204", false, Optional.of(MONDAY));
    agent("zoe", "75204", false, Optional.empty());

    assertThat(suggestions()).containsExactly("zoe", "ann");
  }

  @Test
  void pausedAgentIsListedButNeverSuggested() {
    agent("ann", "75204", true, Optional.empty());
    agent("bob", "75201", false, Optional.of(FRIDAY));
    rated(true, true, 0, true, 0);

    List<Candidate> candidates = choice.candidates(worth("450000"));

    assertThat(candidates).extracting(Candidate::isSuggested).containsExactly(true, false);
    assertThat(candidates).extracting(each -> each.agent().userId()).containsExactly("bob", "ann");
  }

  @Test
  void openListingsAreWeighed() {
    agent("ann", "75204", false, Optional.empty());
    when(assignments.open("ann")).thenReturn(9);
    rated(true, true, 9, false, 80);

    assertThat(choice.candidates(worth("450000")))
        .singleElement()
        .satisfies(ann -> assertThat(ann.fit().value()).isEqualTo(80))
        .satisfies(ann -> assertThat(ann.openListings()).isEqualTo(9));
  }

  @Test
  void homeWithoutAnEstimateFitsNoPriceBand() {
    agent("ann", "75204", false, Optional.empty());
    rated(true, false, 0, false, 60);

    assertThat(choice.candidates(opportunity(Optional.empty())))
        .singleElement()
        .satisfies(ann -> assertThat(ann.fit().value()).isEqualTo(60));
  }

  @Test
  void priceBandIncludesItsEnds() {
    agent("ann", "75204", false, Optional.empty());
    rated(true, true, 0, false, 100);

    assertThat(fitFor("200000")).isEqualTo(100);
    assertThat(fitFor("199999.99")).isEqualTo(20);
    assertThat(fitFor("600000.00")).isEqualTo(100);
    assertThat(fitFor("600000.01")).isEqualTo(20);
  }

  @Test
  void agentWithoutAProfileCanStillBeChosen() {
    agents.add(new StaffMember("new", "Nia New", "new@doorway.example"));

    assertThat(choice.candidates(worth("450000")))
        .singleElement()
        .satisfies(newcomer -> assertThat(newcomer.isSuggested()).isTrue());
  }

  private int fitFor(String value) {
    return choice.candidates(worth(value)).get(0).fit().value();
  }

  private List<String> suggestions() {
    return choice.candidates(worth("450000")).stream().map(each -> each.agent().userId()).toList();
  }

  private void agent(String id, String zip, boolean paused, Optional<Instant> lastAssigned) {
    agents.add(new StaffMember(id, id, id + "@doorway.example"));
    when(profiles.find(id))
        .thenReturn(
            Optional.of(
                new AgentProfile(
                    id,
                    "+12145550100",
                    Set.of(zip),
                    new BigDecimal("200000"),
                    new BigDecimal("600000"),
                    paused,
                    lastAssigned)));
  }

  private void rated(boolean area, boolean price, int open, boolean paused, int fit) {
    when(rating.rate(area, price, open, paused)).thenReturn(new AgentRating.Fit(fit, "fits"));
  }

  private static Opportunity worth(String dollars) {
    return opportunity(Optional.of(new BigDecimal(dollars)));
  }

  private static Opportunity opportunity(Optional<BigDecimal> value) {
    return Opportunity.incoming(
        new OpportunityId("OPP-2026-000123"),
        new NewOpportunity(
            new Seller("Sam", "Seller", Optional.empty(), Optional.empty(), Optional.empty()),
            new Property("1200 Elm St", Optional.empty(), "Dallas", "TX", "75204-1234"),
            "website",
            value,
            Optional.empty()),
        MONDAY);
  }
}
