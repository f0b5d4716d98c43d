package org.doorway.form;

import java.util.Map;

/** What stands behind a form that starts a process. */
public interface StartForm {

  /** The id of the form, which is also its file name. */
  String id();

  /** Says what the schema cannot, like {@link TaskForm#look}. */
  default void look(FormInput input, Remarks remarks) {}

  /** Keeps what came in; throws {@link InvalidInput} when something is wrong, and keeps nothing. */
  Started accept(String user, FormInput input);

  /** The business key of the instance to start, and its first variables. */
  record Started(String businessKey, Map<String, Object> variables) {}
}
