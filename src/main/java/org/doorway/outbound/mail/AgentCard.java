package org.doorway.outbound.mail;

import java.util.HashMap;
import java.util.Map;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.staff.StaffMember;
import org.springframework.stereotype.Component;

/** What every email to a client tells of the agent: how to reach them. */
@Component
class AgentCard {

  private final AgentProfiles profiles;

  AgentCard(AgentProfiles profiles) {
    this.profiles = profiles;
  }

  Map<String, Object> of(StaffMember agent) {
    var facts = new HashMap<String, Object>();
    facts.put("agentName", agent.name());
    facts.put("agentEmail", agent.email());
    profiles
        .find(agent.userId())
        .map(AgentProfile::phone)
        .ifPresent(phone -> facts.put("agentPhone", phone));
    return facts;
  }
}
