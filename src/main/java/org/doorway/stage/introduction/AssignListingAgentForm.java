package org.doorway.stage.introduction;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.hold.Outgoing;
import org.doorway.engine.path.HandOver;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.introduction.AgentChoice.Candidate;
import org.springframework.stereotype.Component;

/** The team lead chooses the listing agent (handbook: new-opportunity). */
@Component
class AssignListingAgentForm implements TaskForm {

  private final Opportunities opportunities;
  private final Assignments assignments;
  private final AgentChoice choice;
  private final AgentProfiles profiles;
  private final AgentIntroduction introduction;
  private final HandOver handOver;
  private final Outgoing outgoing;

  AssignListingAgentForm(
      Opportunities opportunities,
      Assignments assignments,
      AgentChoice choice,
      AgentProfiles profiles,
      AgentIntroduction introduction,
      HandOver handOver,
      Outgoing outgoing) {
    this.opportunities = opportunities;
    this.assignments = assignments;
    this.choice = choice;
    this.profiles = profiles;
    this.introduction = introduction;
    this.handOver = handOver;
    this.outgoing = outgoing;
  }

  @Override
  public String id() {
    return "assign-listing-agent";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    Opportunity opportunity = opportunities.get(context.opportunity());
    List<Candidate> candidates = choice.candidates(opportunity);
    var facts = new HashMap<String, Object>();
    facts.put("source", LeadWords.source(opportunity));
    opportunity.estimatedValue().ifPresent(v -> facts.put("estimatedValue", Dollars.of(v)));
    opportunity.notes().ifPresent(notes -> facts.put("intakeNotes", notes));
    opportunity
        .assignment()
        .reassignmentReason()
        .ifPresent(r -> facts.put("reassignmentReason", r));
    facts.put("agents", candidates.stream().map(AssignListingAgentForm::row).toList());
    facts.put("agentOptions", candidates.stream().map(AssignListingAgentForm::option).toList());
    Suggestion.of(opportunity, candidates)
        .ifPresent(
            best -> {
              facts.put("suggestion", best.words());
              facts.put("agentId", best.agent().userId());
            });
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return Map.of(
        "agentIntroduction", introduction.draftToAssign(context.opportunity(), context.user()));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    String agent = input.text("agentId");
    boolean reassigned = opportunities.get(id).assignment().agent().isPresent();
    if (reassigned) {
      outgoing.takenOver(id, AgentIntroductionProcess.INTRODUCE, context.user());
    }
    assignments.assign(id, context.user(), agent, input.findText("personalNote"), context.now());
    profiles.assigned(agent, context.now());
    if (reassigned) {
      handOver.to(agent, id);
    }
    return AGENT_ID.of(agent);
  }

  private static Map<String, Object> option(Candidate candidate) {
    return Map.of("label", candidate.agent().name(), "value", candidate.agent().userId());
  }

  private static Map<String, Object> row(Candidate candidate) {
    return Map.of(
        "name", candidate.agent().name(),
        "openListings", candidate.openListings(),
        "area", candidate.profile().map(p -> String.join(", ", p.zipCodes())).orElse("–"),
        "priceBand",
            candidate
                .profile()
                .map(p -> Dollars.of(p.priceFrom()) + " – " + Dollars.of(p.priceTo()))
                .orElse("–"),
        "suggested", candidate.fit().reason());
  }
}
