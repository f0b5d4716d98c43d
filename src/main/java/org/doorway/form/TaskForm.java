package org.doorway.form;

import java.util.Map;

/** What stands behind one form: what it shows, and what becomes of what is entered. */
public interface TaskForm {

  /** The id of the form, which is also its file name. */
  String id();

  /**
   * The values shown when the form is opened, beside the seller, the property and the stage that
   * every form shows: String, Boolean, Integer or Double, or a list of maps for the options of a
   * select and the rows of a table.
   */
  default Map<String, Object> prefill(FormContext context) {
    return Map.of();
  }

  /**
   * Checks what the schema cannot say, keeps the facts and returns the variables that route the
   * process; throws {@link InvalidInput} when something is wrong, and then keeps nothing.
   */
  Map<String, Object> accept(FormContext context, FormInput input);
}
