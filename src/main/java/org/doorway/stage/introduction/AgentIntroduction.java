package org.doorway.stage.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Sellers;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
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

  static final EmailTemplate ASSIGNMENT_REMINDER = unassigned("assignment-reminder");

  static final EmailTemplate ASSIGNMENT_ESCALATION = unassigned("assignment-escalation");

  private static final Blank CHOSEN = new Blank("the agent you choose");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final Sellers sellers;
  private final IntroductionProperties properties;
  private final Staff staff;
  private final BusinessTime time;

  AgentIntroduction(
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      Sellers sellers,
      IntroductionProperties properties,
      Staff staff,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.sellers = sellers;
    this.properties = properties;
    this.staff = staff;
    this.time = time;
  }

  /**
   * From the team lead, to the client, copy to the agent, who gets the answers. Throws {@link
   * EmailRejectedException} when the client's address is unusable, and remembers why.
   */
  void introduce(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    StaffMember lead = staff.get(opportunity.assignment().lead().orElseThrow());
    StaffMember agent = staff.get(opportunity.agent());
    try {
      correspondence.toClient(
          key.number(opportunity.seller().email().orElse("no-address")),
          opportunity,
          AGENT_INTRODUCTION,
          facts(opportunity),
          email -> email.from(lead.name()).cc(Email.address(agent.email())));
    } catch (EmailRejectedException refused) {
      sellers.addressRefused(id, String.valueOf(refused.getMessage()));
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
            opportunity.assignment().agent().isPresent(),
            "agentName",
            CHOSEN,
            "agentEmail",
            new Blank("the agent's address"),
            "agentPhone",
            "",
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
    facts.put("replacesAgent", opportunity.assignment().replacesAgent());
    opportunity.assignment().personalNote().ifPresent(note -> facts.put("personalNote", note));
    return facts;
  }

  void remindTeamLeads(EffectKey key, OpportunityId id) {
    tell(key, id, staff.teamLeads(), ASSIGNMENT_REMINDER);
  }

  void tellBroker(EffectKey key, OpportunityId id) {
    var broker = new StaffMember("", properties.brokerName(), properties.broker().value());
    tell(key, id, List.of(broker), ASSIGNMENT_ESCALATION);
  }

  private void tell(
      EffectKey key, OpportunityId id, List<StaffMember> readers, EmailTemplate template) {
    Opportunity opportunity = opportunities.get(id);
    correspondence.toStaff(
        key,
        opportunity,
        readers,
        template,
        Map.of(
            "waitingSince", time.words(opportunity.createdAt()),
            "tasklistUrl", properties.tasklistUrl()));
  }

  private static EmailTemplate unassigned(String file) {
    return EmailTemplate.toStaff(file).needs("waitingSince", "tasklistUrl").mayHave("agentName");
  }
}
