package org.doorway.stage.mls;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Stands wherever a model comes to something that the MLS must know. */
@Component
class NoteForMlsListener implements ExecutionListener {

  private final Mls mls;

  NoteForMlsListener(Mls mls) {
    this.mls = mls;
  }

  @Override
  public void notify(DelegateExecution execution) {
    mls.look(Executions.opportunity(execution));
  }
}
