package org.doorway.engine.failure;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Explained;
import org.doorway.sale.value.Storable;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a failed job. Where only a person can help, it is an incident at once, which says
 * so, and somebody is asked; everything else is tried again, as often as is set. A job that only
 * lost a race, since news arrived or a person acted meanwhile, did not fail: it runs again at once,
 * and the ledger knows what it did outside.
 */
class FailedJobRules implements FailedJobCommandFactory {

  private final Supplier<Mender> mender;

  FailedJobRules(Supplier<Mender> mender) {
    this.mender = mender;
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
    public @Nullable Object execute(CommandContext context) {
      JobEntity job = getJob();
      if (job != null && exception instanceof OptimisticLockingException) {
        job.unlock();
        notifyAcquisition(context);
        return null;
      }
      Optional<String> sentence =
          opportunity(job).flatMap(id -> context.runWithoutAuthorization(() -> taken(id)));
      if (sentence.isEmpty()) {
        return super.execute(context);
      }
      logException(job);
      job.setExceptionMessage(sentence.get());
      job.unlock();
      job.setRetries(0);
      return null;
    }

    private Optional<String> taken(String opportunity) {
      return mender.get().take(jobId, opportunity, exception);
    }

    @Override
    protected void logException(JobEntity job) {
      super.logException(job);
      Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
          .filter(Explained.class::isInstance)
          .findFirst()
          .map(explained -> ((Explained) explained).sentence())
          .or(() -> Optional.ofNullable(job.getExceptionMessage()))
          .map(Storable::text)
          .ifPresent(job::setExceptionMessage);
    }

    private Optional<String> opportunity(JobEntity job) {
      return Optional.ofNullable(job)
          .map(JobEntity::getExecutionId)
          .map(this::fetchExecutionEntity)
          .map(execution -> execution.getProcessBusinessKey())
          .filter(OpportunityId::isOne);
    }
  }
}
