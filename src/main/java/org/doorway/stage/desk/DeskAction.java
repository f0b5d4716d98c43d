package org.doorway.stage.desk;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.OpportunityId;

/** One thing that can be done at the listing desk. */
public interface DeskAction {

  /** The form's value for it. */
  String name();

  /** Keeps what was entered and tells the desk's process what it must pass on. */
  Done perform(OpportunityId id, FormContext context, FormInput input);

  /** What comes of an action: a flow of the desk's gateway. */
  record Done(String news) {

    public static final Done RECORDED = news("recorded");

    public static Done news(String news) {
      return new Done(news);
    }
  }
}
