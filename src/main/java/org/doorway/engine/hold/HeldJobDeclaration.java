package org.doorway.engine.hold;

import java.util.Date;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.AtomicOperationInvocation;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncBeforeMessageJobDeclaration;
import org.camunda.bpm.engine.impl.jobexecutor.MessageJobDeclaration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes the jobs of a step that waits: due later, when a person caused it. What time or another
 * system caused, nobody looked at and nobody could stop, and it goes at once.
 */
class HeldJobDeclaration extends AsyncBeforeMessageJobDeclaration {

  private static final long serialVersionUID = 1L;

  private final MessageJobDeclaration plain;
  private final transient Expression until;

  HeldJobDeclaration(MessageJobDeclaration plain, Expression until) {
    this.plain = plain;
    this.until = until;
    setExclusive(plain.isExclusive());
    setActivity(plain.getActivity());
    setJobPriorityProvider(plain.getJobPriorityProvider());
  }

  /** Known only after the model was read. */
  @Override
  public String getJobDefinitionId() {
    return plain.getJobDefinitionId();
  }

  @Override
  protected String resolveJobDefinitionId(AtomicOperationInvocation step) {
    return plain.getJobDefinitionId();
  }

  @Override
  public @Nullable Date resolveDueDate(AtomicOperationInvocation step) {
    if (Context.getCommandContext().getAuthenticatedUserId() == null) {
      return plain.resolveDueDate(step);
    }
    var due = (Date) until.getValue(step.getExecution());
    boolean waits = due.toInstant().isAfter(ClockUtil.getCurrentTime().toInstant());
    return waits ? due : plain.resolveDueDate(step);
  }
}
