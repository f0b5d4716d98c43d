package org.doorway.stage.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Sellers;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.stage.introduction.WaitingLeads.WaitingLead;
import org.doorway.world.email.Email;
import org.doorway.world.email.EmailRejectedException;
import org.springframework.stereotype.Service;

/** Connects agent and client for the first time, and sees that nobody waits for an agent. */
@Service
class AgentIntroduction {

  static final EmailTemplate AGENT_INTRODUCTION =
      EmailTemplate.toClient("agent-introduction")
          .needs("leadName")
          .mayHave("personalNote", "replacesAgent");

  static final EmailTemplate ASSIGNMENT_REMINDER =
      EmailTemplate.toColleague("assignment-reminder").needs("leads", "what");

  static final EmailTemplate ASSIGNMENT_ESCALATION =
      EmailTemplate.toColleague("assignment-escalation").needs("leads", "what");

  private static final Blank CHOSEN = new Blank("the agent you choose");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final Assignments assignments;
  private final Sellers sellers;
  private final Staff staff;
  private final WaitingLeads leads;

  AgentIntroduction(
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      Assignments assignments,
      Sellers sellers,
      Staff staff,
      WaitingLeads leads) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.assignments = assignments;
    this.sellers = sellers;
    this.staff = staff;
    this.leads = leads;
  }

  /**
   * From the team lead, to the client, copy to the agent, who gets the answers; nothing where
   * another introduction, which was chosen while this one waited, has made them known. Throws
   * {@link EmailRejectedException} when the client's address is unusable, and remembers why.
   */
  void introduce(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    if (!opportunity.assignment().isIntroduced() && send(key, opportunity)) {
      assignments.introduced(id, opportunity.agent());
    }
  }

  private boolean send(EffectKey key, Opportunity opportunity) {
    StaffMember lead = staff.get(opportunity.assignment().lead().orElseThrow());
    StaffMember agent = staff.get(opportunity.agent());
    try {
      return correspondence.toClient(
          key.number(opportunity.seller().email().orElse("no-address")),
          opportunity,
          AGENT_INTRODUCTION,
          facts(opportunity),
          email -> email.from(lead.name()).cc(Email.address(agent.email())));
    } catch (EmailRejectedException refused) {
      sellers.addressRefused(opportunity.id(), String.valueOf(refused.getMessage()));
      throw refused;
    }
  }

  /** Before anybody is chosen: the lead who looks at it will be the sender. */
  String draftToAssign(OpportunityId id, String lead) {
    Opportunity opportunity = opportunities.get(id);
    return drafts.toClient(
        opportunity,
        AGENT_INTRODUCTION,
        Map.of(
            "leadName",
            sender(lead),
            "replacesAgent",
            opportunity.assignment().introduced().isPresent(),
            "agentName",
            CHOSEN,
            "agentEmail",
            new Blank("the agent's address"),
            "agentPhone",
            new Blank("the agent's phone"),
            "personalNote",
            new Blank("your personal note, if you write one")),
        List.of(CHOSEN));
  }

  private Object sender(String lead) {
    return staff.teamLeads().stream()
        .filter(member -> member.userId().equals(lead))
        .<Object>map(StaffMember::name)
        .findFirst()
        .orElse(new Blank("the team lead who completes this"));
  }

  /** Of an introduction that could not be delivered, to the address that is now to be entered. */
  String draftAgain(OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    Map<String, Object> facts = facts(opportunity);
    return drafts.toClient(
        opportunity, AGENT_INTRODUCTION, facts, List.of(staff.get(opportunity.agent()).email()));
  }

  private Map<String, Object> facts(Opportunity opportunity) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("leadName", staff.get(opportunity.assignment().lead().orElseThrow()).name());
    facts.put("replacesAgent", opportunity.assignment().introduced().isPresent());
    opportunity.assignment().personalNote().ifPresent(note -> facts.put("personalNote", note));
    return facts;
  }

  /** Each of them once an hour, of everything that waits then. */
  void remindTeamLeads() {
    List<WaitingLead> waiting = leads.all();
    staff.teamLeads().forEach(lead -> tell("leads-waiting", lead, waiting, ASSIGNMENT_REMINDER));
  }

  /** The team leads hear of it with everything else, unless they have in this hour. */
  void escalate() {
    remindTeamLeads();
    tell("leads-late", leads.broker(), leads.late(), ASSIGNMENT_ESCALATION);
  }

  private void tell(
      String about, StaffMember reader, List<WaitingLead> waiting, EmailTemplate template) {
    if (waiting.isEmpty()) {
      return; // somebody has chosen meanwhile
    }
    correspondence.toColleague(
        leads.gathered(about, reader.userId()),
        reader,
        template,
        Map.of("leads", waiting, "what", WaitingLead.what(waiting)));
  }
}
