package org.doorway.stage.introduction;

import java.util.List;
import java.util.function.Function;
import org.doorway.engine.access.Roles;
import org.doorway.engine.tasklist.TaskRows;
import org.doorway.sale.opportunity.DeskWatch;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/**
 * The rows of the leads that wait say whom each is suggested to, and the form chooses that agent
 * already. So that both say the same, the rows follow the desks: one that has filled up is in no
 * row any more once that is committed.
 */
@Component
class IncomingRows implements DeskWatch {

  private final TaskRows rows;
  private final AssignmentRow row;
  private final AgentChoice choice;
  private final IntroductionProperties properties;

  IncomingRows(
      TaskRows rows, AssignmentRow row, AgentChoice choice, IntroductionProperties properties) {
    this.rows = rows;
    this.row = row;
    this.choice = choice;
    this.properties = properties;
  }

  @Override
  public void desksChanged() {
    rows.refresh(Roles.TEAM_LEADS, row.task(), properties.mostAtOnce(), this::asLoadedNow);
  }

  private Function<Opportunity, List<String>> asLoadedNow() {
    Desks desks = choice.desks();
    return lead -> row.of(lead, desks);
  }
}
