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
   * What the form tells beside, when it is opened: no answer depends on it, so it is not asked for
   * again when the form is submitted.
   */
  default Map<String, Object> told(FormContext context) {
    return Map.of();
  }

  /**
   * What goes out to a client when this form is completed, as it will read, by the keys of the
   * form's texts. Asked when the form is opened, never when it is submitted.
   */
  default Map<String, String> drafts(FormContext context) {
    return Map.of();
  }

  /**
   * Says what the schema cannot: what cannot be, and what is unlikely enough to be asked once more.
   * Of what was entered only that is there which is right by itself.
   */
  default void look(FormContext context, FormInput input, Remarks remarks) {}

  /**
   * Keeps the facts and returns the variables that route the process. What was entered has been
   * looked at; throws {@link InvalidInput} for what shows only when it is kept, and then keeps
   * nothing.
   */
  Map<String, Object> accept(FormContext context, FormInput input);
}
