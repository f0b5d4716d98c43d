package org.doorway.stage.introduction;

import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.engine.OpportunityVariables.SELLER_NAME;
import static org.doorway.engine.ProcessVariable.fact;
import static org.doorway.engine.ProcessVariable.text;

import java.util.HashMap;
import java.util.Map;
import org.doorway.engine.ProcessVariable;
import org.doorway.form.StartForm.Started;

/** A round of leads that a team lead assigns in one go. */
final class AssignLeadsProcess {

  /** Who asked for the list, and so whose task it is. */
  static final ProcessVariable<String> LEAD_ID = text("leadId");

  /** Whether somebody else was faster with a lead, which is then told. */
  static final ProcessVariable<Boolean> SOME_SKIPPED = fact("someSkipped");

  private AssignLeadsProcess() {}

  /** The row tells how many there are. */
  static Started started(long round, String lead, String howMany) {
    Map<String, Object> variables = new HashMap<>(RECORD.of(String.valueOf(round)));
    variables.putAll(LEAD_ID.of(lead));
    variables.putAll(SELLER_NAME.of(howMany));
    return new Started("LEADS-" + round, variables);
  }
}
