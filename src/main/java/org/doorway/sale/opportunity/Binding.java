package org.doorway.sale.opportunity;

/** Whether something keeps an opportunity from ending on one side's word: a contract that binds. */
public interface Binding {

  boolean binds(OpportunityId id);
}
