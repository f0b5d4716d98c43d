package org.doorway.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Asks the title company to get closing scheduled, copy to the client. */
@Component
class SendTitleCompanyEmailDelegate implements JavaDelegate {

  private final TitleCompany titleCompany;

  SendTitleCompanyEmailDelegate(TitleCompany titleCompany) {
    this.titleCompany = titleCompany;
  }

  @Override
  public void execute(DelegateExecution execution) {
    titleCompany.askForClosing(Executions.effect(execution), Executions.opportunity(execution));
  }
}
