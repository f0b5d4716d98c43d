package org.doorway.stage.golive;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;
import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.engine.ProcessVariable.fact;

import java.util.HashMap;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What routes the process {@code go-live-day}, one instance for each day that was promised. */
@Component
class GoLiveDayProcess {

  /** Whether another day was promised before, so that the client reads of this one. */
  static final ProcessVariable<Boolean> AGREED_ANEW = fact("agreedAnew");

  static final ProcessVariable<Boolean> NEW_DAY_ASKED_FOR = fact("newDayAskedFor");

  private final Instances instances;

  GoLiveDayProcess(Instances instances) {
    this.instances = instances;
  }

  /** Answers the id of the new instance. */
  String watch(Opportunity opportunity, long row, boolean anew) {
    var variables = new HashMap<>(AGENT_ID.of(opportunity.agent()));
    variables.putAll(RECORD.of(String.valueOf(row)));
    variables.putAll(AGREED_ANEW.of(anew));
    return instances.start("go-live-day", opportunity.id().value(), variables);
  }

  /** The home is live, or nobody waits for it on that day any more. */
  void settled(String instance) {
    instances.tellOne(instance, "goLiveDaySettled");
  }

  /** The pictures cannot be ready by the end of that day. */
  void picturesTooLate(String instance) {
    instances.tellOne(instance, "picturesTooLate");
  }

  /** The path, where it waits for the day or to publish, waits for another one. */
  void moved(OpportunityId id) {
    instances.tellAll(id.value(), "goLiveDateMoved");
  }
}
