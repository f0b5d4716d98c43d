package org.doorway.stage.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
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

  private final Correspondence correspondence;
  private final Opportunities opportunities;
  private final Sellers sellers;
  private final IntroductionProperties properties;
  private final Staff staff;
  private final BusinessTime time;

  AgentIntroduction(
      Correspondence correspondence,
      Opportunities opportunities,
      Sellers sellers,
      IntroductionProperties properties,
      Staff staff,
      BusinessTime time) {
    this.correspondence = correspondence;
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
    Map<String, Object> facts = new HashMap<>();
    facts.put("leadName", lead.name());
    facts.put("replacesAgent", opportunity.assignment().replacesAgent());
    opportunity.assignment().personalNote().ifPresent(note -> facts.put("personalNote", note));
    try {
      correspondence.toClient(
          key.number(opportunity.seller().email().orElse("no-address")),
          opportunity,
          AGENT_INTRODUCTION,
          facts,
          email -> email.from(lead.name()).cc(Email.address(agent.email())));
    } catch (EmailRejectedException refused) {
      sellers.addressRefused(id, String.valueOf(refused.getMessage()));
      throw refused;
    }
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
