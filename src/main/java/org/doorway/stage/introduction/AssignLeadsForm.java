package org.doorway.stage.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.stage.introduction.LeadRound.Entry;
import org.springframework.stereotype.Component;

/**
 * Several leads, each with the agent it is suggested to: what is ticked is assigned, each in the
 * way of its own form.
 */
@Component
class AssignLeadsForm implements TaskForm {

  private static final String SEPARATOR = " · ";

  private final LeadRounds rounds;
  private final AgentIntroductionProcess introductions;
  private final Opportunities opportunities;
  private final AgentProfiles profiles;
  private final Staff staff;
  private final LeadWords words;

  AssignLeadsForm(
      LeadRounds rounds,
      AgentIntroductionProcess introductions,
      Opportunities opportunities,
      AgentProfiles profiles,
      Staff staff,
      LeadWords words) {
    this.rounds = rounds;
    this.introductions = introductions;
    this.opportunities = opportunities;
    this.profiles = profiles;
    this.staff = staff;
    this.words = words;
  }

  @Override
  public String id() {
    return "assign-leads";
  }

  /** After somebody else was faster, nothing is ticked: the lead looks once more. */
  @Override
  public Map<String, Object> prefill(FormContext context) {
    LeadRound round = rounds.get(round(context));
    Map<String, String> agents = agents();
    var taken =
        round.open().stream()
            .filter(entry -> !introductions.isOpenTo(context.user(), entry.opportunity()))
            .collect(Collectors.toSet());
    var facts = new HashMap<String, Object>();
    facts.put(
        "leadOptions", round.open().stream().map(entry -> option(entry, agents, taken)).toList());
    facts.put(
        "leads",
        round.open().stream()
            .filter(
                entry -> round.skipped().isEmpty() && !taken.contains(entry) && !entry.fullDesk())
            .map(entry -> entry.opportunity().value())
            .toList());
    lines(round.skipped(), entry -> "\n" + entry.skippedBecause().orElse(""))
        .ifPresent(told -> facts.put("skipped", told));
    lines(round.withoutSuggestion(), entry -> "")
        .ifPresent(told -> facts.put("withoutSuggestion", told));
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    long round = round(context);
    var ticked = Set.copyOf(input.texts("leads"));
    boolean skipped = false;
    for (Entry entry : rounds.get(round).open()) {
      if (ticked.contains(entry.opportunity().value())) {
        Optional<String> obstacle = obstacle(entry, context.user());
        obstacle.ifPresentOrElse(
            because -> rounds.skipped(round, entry.opportunity(), because, context.now()),
            () -> assign(round, entry, context));
        skipped |= obstacle.isPresent();
      }
    }
    return AssignLeadsProcess.SOME_SKIPPED.of(skipped);
  }

  private void assign(long round, Entry entry, FormContext context) {
    introductions.assign(context.user(), entry.opportunity(), entry.agent().orElseThrow());
    rounds.assigned(round, entry.opportunity(), context.now());
  }

  /** Why a lead is left as it is. */
  private Optional<String> obstacle(Entry entry, String user) {
    Opportunity lead = opportunities.get(entry.opportunity());
    if (lead.status() != Status.OPEN) {
      return Optional.of("It is no longer open.");
    }
    if (!introductions.isOpenTo(user, entry.opportunity())) {
      return Optional.of(
          lead.assignment()
              .agent()
              .map(agent -> "It went to %s meanwhile.".formatted(staff.get(agent).name()))
              .orElse("Somebody else is about to choose its agent."));
    }
    String agent = entry.agent().orElseThrow();
    boolean takesNone =
        !agents().containsKey(agent)
            || profiles.find(agent).filter(AgentProfile::paused).isPresent();
    return takesNone
        ? Optional.of("Its suggested agent takes no new listings any more.")
        : Optional.empty();
  }

  private Map<String, Object> option(Entry entry, Map<String, String> agents, Set<Entry> taken) {
    String agent = entry.agent().orElseThrow();
    String beginning =
        taken.contains(entry)
            ? "(somebody else has it already)"
            : agents.getOrDefault(agent, agent) + (entry.fullDesk() ? " (full desk) ←" : " ←");
    return Map.of("label", beginning + " " + line(entry), "value", entry.opportunity().value());
  }

  private String line(Entry entry) {
    Opportunity lead = opportunities.get(entry.opportunity());
    return String.join(
        SEPARATOR,
        lead.seller().name(),
        lead.property().line(),
        String.join(SEPARATOR, words.facts(lead)));
  }

  private Optional<String> lines(List<Entry> entries, Function<Entry, String> more) {
    return Optional.of(
            entries.stream()
                .map(entry -> line(entry) + more.apply(entry))
                .collect(Collectors.joining("\n\n")))
        .filter(text -> !text.isEmpty());
  }

  private Map<String, String> agents() {
    return staff.listingAgents().stream()
        .collect(Collectors.toMap(StaffMember::userId, StaffMember::name));
  }

  private static long round(FormContext context) {
    return Long.parseLong(context.record());
  }
}
