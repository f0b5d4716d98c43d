package org.doorway.stage.desk;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.OpportunityId;

/**
 * One thing that can be done at the listing desk. Its class stands in the stage that it is about
 * and is named after its name: {@code touch} is a {@code TouchAction}. The desk offers the actions
 * in the order that their classes say with {@code @Order}.
 */
public interface DeskAction {

  /** The value of the form's question what happened. */
  String name();

  /** The answer to that question, as people read it. */
  String label();

  /** Whether it can be done now; the desk offers nothing else, and takes nothing else. */
  default boolean isPossible(OpportunityId id, FormContext context) {
    return true;
  }

  /** Says what the form's file cannot of what was entered, like {@link TaskForm#look}. */
  default void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    lookWhetherPossible(id, context, remarks);
  }

  /** For an action that has no better words for what stands in its way. */
  default void lookWhetherPossible(OpportunityId id, FormContext context, Remarks remarks) {
    if (!isPossible(id, context)) {
      remarks.refuse(
          "deskAction", "This cannot be done now. Please open the task again to see what can be.");
    }
  }

  /** Keeps what was entered and tells the desk's process what it must pass on. */
  Done perform(OpportunityId id, FormContext context, FormInput input);

  /** What goes out to the client when this is done, as {@link TaskForm#drafts} says. */
  default Map<String, String> drafts(OpportunityId id) {
    return Map.of();
  }

  /** What comes of an action: a flow of the desk's gateway. */
  record Done(String news) {

    public static final Done RECORDED = news("recorded");

    public static Done news(String news) {
      return new Done(news);
    }
  }
}
