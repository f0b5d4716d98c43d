package org.doorway.crmfeed;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Tells the team leads of a sale that was won in the CRM. */
@Component
class ReportSaleToTeamLeadsDelegate implements JavaDelegate {

  private final SaleInCrm saleInCrm;

  ReportSaleToTeamLeadsDelegate(SaleInCrm saleInCrm) {
    this.saleInCrm = saleInCrm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    saleInCrm.report(Executions.effect(execution), Executions.opportunity(execution));
  }
}
