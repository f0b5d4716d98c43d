package org.doorway.outbound.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.story.TestStaff.AGENT;

import org.doorway.sale.staff.StaffMember;
import org.doorway.story.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At which number a client reaches their agent. */
@ProcessTest
class AgentCardTest {

  @Autowired AgentCard card;

  @Test
  void agentHasTheirOwnNumber() {
    assertThat(card.of(agent(AGENT))).containsEntry("agentPhone", "+12145550101");
  }

  @Test
  void officeAnswersForAnAgentWithoutAProfile() {
    assertThat(card.of(agent("newcomer"))).containsEntry("agentPhone", "+12145550190");
  }

  private static StaffMember agent(String user) {
    return new StaffMember(user, "Ann Agent", user + "@doorway.example");
  }
}
