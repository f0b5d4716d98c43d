package org.doorway.stage.offer;

import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.stage.offer.BuyerAnswerProcess.ADDRESS_KNOWN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at whether an email reaches the buyer's agent. */
@Component
class NoteBuyersAgentListener implements ExecutionListener {

  private final OfferTable table;

  NoteBuyersAgentListener(OfferTable table) {
    this.table = table;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Offer offer = table.get(Long.parseLong(RECORD.readFrom(execution)));
    ADDRESS_KNOWN.tellTo(execution, offer.buyer().agentEmail().isPresent());
  }
}
