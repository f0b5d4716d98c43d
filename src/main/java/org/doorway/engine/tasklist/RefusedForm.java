package org.doorway.engine.tasklist;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.doorway.form.InvalidInput;

/** The engine's own exception for a form that is not taken: Tasklist keeps the task. */
public class RefusedForm extends FormFieldValidationException {

  /** Stands beside a form's own keys in a submission; no form has one of that name. */
  public static final String CONFIRMED = "confirmed";

  private static final long serialVersionUID = 1L;

  private final transient InvalidInput invalid;

  RefusedForm(String formId, InvalidInput invalid) {
    super(formId, invalid.getMessage());
    this.invalid = invalid;
  }

  /** What confirms all that is asked, if nothing is wrong: submitted beside the answers. */
  public String confirmation() {
    return invalid.questions().stream()
        .map(InvalidInput.Problem::message)
        .collect(Collectors.joining("\n"));
  }
}
