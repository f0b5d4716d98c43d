package org.doorway.stage.desk;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.doorway.engine.path.TellDelegate;
import org.springframework.stereotype.Component;

/**
 * Passes the desk's news on to the path. Between two of its waits, while an email is tried again,
 * the path cannot take news; then the desk stays open and nothing is kept.
 */
@Component
class TellPathDelegate implements JavaDelegate {

  private final TellDelegate tell;

  TellPathDelegate(TellDelegate tell) {
    this.tell = tell;
  }

  @Override
  public void execute(DelegateExecution execution) {
    try {
      tell.execute(execution);
    } catch (MismatchingMessageCorrelationException notWaiting) {
      throw new FormFieldValidationException(
          "deskAction",
          "This cannot be passed on yet, because an email before it waits to be"
              + " sent or is still being tried. Send or stop what waits, or complete this again in"
              + " a few minutes.",
          notWaiting);
    }
  }
}
