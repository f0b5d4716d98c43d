package org.doorway.stage.offer;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Says in the row of a list whose offer it is. */
@Component
class NameOfferListener implements TaskListener {

  private final OfferTable table;

  NameOfferListener(OfferTable table) {
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    Offer offer = table.get(Long.parseLong(RECORD.readFrom(task)));
    task.setName(task.getName() + ": " + offer.buyer().name());
  }
}
