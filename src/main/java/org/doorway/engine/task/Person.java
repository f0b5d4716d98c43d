package org.doorway.engine.task;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Whoever asks the engine just now, as far as their rights are to be looked at. */
final class Person {

  private Person() {}

  /** Nobody while the application itself is at work: a job, a listener, a delegate. */
  static Optional<String> asking() {
    CommandContext context = Context.getCommandContext();
    return context.isAuthorizationCheckEnabled()
        ? Optional.ofNullable(context.getAuthenticatedUserId())
        : Optional.empty();
  }

  static boolean owns(TaskEntity task) {
    return asking().filter(person -> person.equals(task.getAssignee())).isPresent();
  }
}
