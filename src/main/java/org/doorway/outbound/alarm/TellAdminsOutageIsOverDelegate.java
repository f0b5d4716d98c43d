package org.doorway.outbound.alarm;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.springframework.stereotype.Component;

/** Tells the admins that it works again. */
@Component
class TellAdminsOutageIsOverDelegate implements JavaDelegate {

  private final OutageReport report;

  TellAdminsOutageIsOverDelegate(OutageReport report) {
    this.report = report;
  }

  @Override
  public void execute(DelegateExecution execution) {
    report.over(EffectDelegate.key(execution), Long.parseLong(RECORD.readFrom(execution)));
  }
}
