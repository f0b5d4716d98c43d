package org.doorway.stage.listing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Brings the current list price to the CRM. */
@Component
class UpdatePriceInCrmDelegate implements JavaDelegate {

  private final NewPrice newPrice;

  UpdatePriceInCrmDelegate(NewPrice newPrice) {
    this.newPrice = newPrice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    newPrice.toCrm(Executions.opportunity(execution));
  }
}
