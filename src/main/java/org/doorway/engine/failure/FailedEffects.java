package org.doorway.engine.failure;

import static org.doorway.engine.OpportunityVariables.PROBLEM;
import static org.doorway.engine.OpportunityVariables.RECORD;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * What comes of a failed job. Where only a person can help, it is an incident at once, which says
 * so, and a satellite process asks the person; everything else is tried again, as often as is set.
 */
class FailedEffects implements FailedJobCommandFactory {

  private final Supplier<FailureDesk> desk;

  public FailedEffects(Supplier<FailureDesk> desk) {
    this.desk = desk;
  }

  @Override
  public Command<Object> getCommand(String jobId, Throwable failure) {
    return new AskOrRetry(jobId, failure);
  }

  private final class AskOrRetry extends DefaultJobRetryCmd {

    private static final long serialVersionUID = 1L;

    AskOrRetry(String jobId, Throwable failure) {
      super(jobId, failure);
    }

    @Override
    public Object execute(CommandContext context) {
      JobEntity job = getJob();
      Optional<String> opportunity = opportunity(job);
      Optional<FailureDesk.Problem> problem =
          opportunity.flatMap(id -> desk.get().take(jobId, id, exception));
      if (problem.isEmpty()) {
        return super.execute(context);
      }
      logException(job);
      job.setExceptionMessage(problem.get().sentence());
      job.unlock();
      job.setRetries(0);
      if (problem.get().isNew()) {
        context.runWithoutAuthorization(() -> ask(context, opportunity.get(), problem.get()));
      }
      return null;
    }

    @Override
    protected void logException(JobEntity job) {
      super.logException(job);
      WaitingForCrm.sentence(exception).ifPresent(job::setExceptionMessage);
    }

    private Optional<String> opportunity(JobEntity job) {
      return Optional.ofNullable(job)
          .map(JobEntity::getExecutionId)
          .map(this::fetchExecutionEntity)
          .map(execution -> execution.getProcessBusinessKey());
    }

    private Void ask(CommandContext context, String opportunity, FailureDesk.Problem problem) {
      var variables = new HashMap<>(PROBLEM.of(problem.kind()));
      variables.putAll(RECORD.of(problem.record()));
      context
          .getProcessEngineConfiguration()
          .getRuntimeService()
          .startProcessInstanceByKey("effect-problem", opportunity, variables);
      return null;
    }
  }
}
