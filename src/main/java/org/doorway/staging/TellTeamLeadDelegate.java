package org.doorway.staging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Tells the team leads that a visit cannot be agreed. */
@Component
class TellTeamLeadDelegate implements JavaDelegate {

  private final VisitTrouble visitTrouble;

  TellTeamLeadDelegate(VisitTrouble visitTrouble) {
    this.visitTrouble = visitTrouble;
  }

  @Override
  public void execute(DelegateExecution execution) {
    visitTrouble.tellTeamLeads(Executions.effect(execution), Executions.opportunity(execution));
  }
}
