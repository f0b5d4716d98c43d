package org.doorway.golive;

import static org.doorway.process.OpportunityVariables.DESK_RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Brings a new list price to the CRM. */
@Component
class UpdatePriceInCrmDelegate implements JavaDelegate {

  private final NewPrice newPrice;

  UpdatePriceInCrmDelegate(NewPrice newPrice) {
    this.newPrice = newPrice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var key = Executions.effect(execution).number(DESK_RECORD.readFrom(execution));
    newPrice.toCrm(key, Executions.opportunity(execution));
  }
}
