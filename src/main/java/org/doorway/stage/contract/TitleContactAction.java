package org.doorway.stage.contract;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to reach at the title company, and where; they may get the contract's facts again. */
@Component
@Order(79)
class TitleContactAction implements DeskAction {

  private final Contracts contracts;
  private final TitleContacts titleContacts;
  private final TitleFile titleFile;

  TitleContactAction(Contracts contracts, TitleContacts titleContacts, TitleFile titleFile) {
    this.contracts = contracts;
    this.titleContacts = titleContacts;
    this.titleFile = titleFile;
  }

  @Override
  public String name() {
    return "titleContact";
  }

  @Override
  public String label() {
    return "Correct the title company's contact";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return contracts.hasActive(id);
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return contracts.hasActive(id) ? Map.of("titleFile", titleFile.draftAgain(id)) : Map.of();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (!contracts.hasActive(id)) {
      remarks.refuse("newTitleEmail", "There is no contract with a title company.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    titleContacts.correct(
        contracts.current(id),
        input.findText("newTitleContact"),
        input.text("newTitleEmail"),
        context.user());
    if (input.bool("sendTitleFile")) {
      titleFile.sendAgain(id);
    }
    return Done.RECORDED;
  }
}
