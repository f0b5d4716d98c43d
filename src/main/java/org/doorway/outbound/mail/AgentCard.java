package org.doorway.outbound.mail;

import java.util.HashMap;
import java.util.Map;
import org.doorway.sale.staff.AgentProfile;
import org.doorway.sale.staff.AgentProfiles;
import org.doorway.sale.staff.StaffMember;
import org.doorway.world.email.EmailProperties;
import org.springframework.stereotype.Component;

/**
 * What every email to a client tells of the agent: how to reach them; by the office's number, where
 * the agent has none of their own.
 */
@Component
class AgentCard {

  private final AgentProfiles profiles;
  private final EmailProperties office;

  AgentCard(AgentProfiles profiles, EmailProperties office) {
    this.profiles = profiles;
    this.office = office;
  }

  Map<String, Object> of(StaffMember agent) {
    var facts = new HashMap<String, Object>();
    facts.put("agentName", agent.name());
    facts.put("agentEmail", agent.email());
    facts.put("agentPhone", phone(agent));
    return facts;
  }

  private String phone(StaffMember agent) {
    return profiles
        .find(agent.userId())
        .map(AgentProfile::phone)
        .filter(phone -> !phone.isBlank())
        .orElse(office.officePhone().e164());
  }
}
