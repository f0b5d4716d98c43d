package org.doorway.stage.offer;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The hour of an offer has come before its answer. */
@Component
class NoteExpiredOfferListener implements ExecutionListener {

  private final OfferAnswers answers;
  private final OfferTable table;

  NoteExpiredOfferListener(OfferAnswers answers, OfferTable table) {
    this.answers = answers;
    this.table = table;
  }

  @Override
  public void notify(DelegateExecution execution) {
    answers.expired(table.get(Long.parseLong(RECORD.readFrom(execution))));
  }
}
