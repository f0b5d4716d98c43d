package org.doorway.engine.race;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.doorway.sale.time.Pause;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a person's command again when somebody else was faster, each time in a transaction of its
 * own, and says in words what came of it when it still loses. Jobs are the engine's to try again;
 * what is part of a larger transaction can only be tried again with the whole of it.
 */
final class PersonsCommands extends CommandInterceptor {

  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(50), Duration.ofMillis(150), Duration.ofMillis(450));

  /**
   * These bring what was read before, and a second try would write it over what somebody else has
   * changed since; or a file, which can be read only once.
   */
  private static final Set<Class<?>> ONLY_ONCE =
      Set.of(
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class,
          SaveAuthorizationCmd.class,
          SaveFilterCmd.class,
          SaveGroupCmd.class,
          SaveTaskCmd.class,
          SaveTenantCmd.class,
          SaveUserCmd.class);

  private final BooleanSupplier person;

  PersonsCommands(BooleanSupplier person) {
    this.person = person;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (isPartOfMore() || command instanceof ExecuteJobsCmd || !person.getAsBoolean()) {
      return next.execute(command);
    }
    try {
      return tryFor(command);
    } catch (RuntimeException failed) {
      throw OvertakenException.by(failed);
    }
  }

  static boolean mayBeRepeated(Class<?> command) {
    return ONLY_ONCE.stream().noneMatch(once -> once.isAssignableFrom(command));
  }

  private <T> T tryFor(Command<T> command) {
    List<Duration> pauses = mayBeRepeated(command.getClass()) ? PAUSES : List.of();
    for (Duration pause : pauses) {
      try {
        return next.execute(command);
      } catch (RuntimeException failed) {
        if (!Race.of(failed).isWorthAnotherTry() || !Pause.of(pause)) {
          throw failed;
        }
      }
    }
    return next.execute(command);
  }

  private static boolean isPartOfMore() {
    return Context.getCommandContext() != null
        || TransactionSynchronizationManager.isActualTransactionActive();
  }
}
