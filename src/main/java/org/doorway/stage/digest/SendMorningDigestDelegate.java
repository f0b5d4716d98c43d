package org.doorway.stage.digest;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends one reader's email of the morning. */
@Component
class SendMorningDigestDelegate implements JavaDelegate {

  private final MorningDigest digest;

  SendMorningDigestDelegate(MorningDigest digest) {
    this.digest = digest;
  }

  @Override
  public void execute(DelegateExecution execution) {
    digest.send(Long.parseLong(RECORD.readFrom(execution)));
  }
}
