package org.doorway.stage.listing;

import static org.doorway.stage.listing.ListingAgreementProcess.AGREEMENT_ENDED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at whether the listing agreement has ended. */
@Component
class NoteAgreementEndedListener implements ExecutionListener {

  private final RunningAgreement agreement;

  NoteAgreementEndedListener(RunningAgreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public void notify(DelegateExecution execution) {
    AGREEMENT_ENDED.tellTo(execution, !agreement.runs(Executions.opportunity(execution)));
  }
}
