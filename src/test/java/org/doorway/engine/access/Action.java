package org.doorway.engine.access;

import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.jspecify.annotations.Nullable;

/** Something to do, if need be to a task that is made for it alone. */
record Action(Function<Office, @Nullable Task> subject, Attempt attempt, Predicate<Answer> done) {

  private static final Predicate<Answer> ACCEPTED = answer -> answer.status() / 100 == 2;

  /** Whether there is more in the answer than nothing. */
  private static final Predicate<Answer> SHOWN =
      answer ->
          answer.status() == 200
              && (answer.json().has("count")
                  ? answer.json().path("count").asLong() > 0
                  : !answer.json().isEmpty());

  static Action doing(Attempt attempt) {
    return new Action(office -> null, attempt, ACCEPTED);
  }

  static Action seeing(String path) {
    return new Action(office -> null, (who, none) -> who.engine("GET", path, ""), SHOWN);
  }

  Action shows() {
    return new Action(subject, attempt, SHOWN);
  }

  static Action onTask(Attempt attempt) {
    return new Action(Office::taskOfTheAgent, attempt, ACCEPTED);
  }

  static Action onTask(String method, String way, Object body) {
    return onTask((who, task) -> who.onTask(method, task, way, body));
  }

  static Action onLeadsTask(Attempt attempt) {
    return new Action(Office::taskOfTheLead, attempt, ACCEPTED);
  }

  static Action onLeadsTask(String method, String way, Object body) {
    return onLeadsTask((who, task) -> who.onTask(method, task, way, body));
  }

  static Action onInstance(String method, String path, Object body) {
    return onTask(
        (who, task) -> who.engine(method, path.formatted(task.getProcessInstanceId()), body));
  }

  boolean isDone(Answer answer) {
    return done.test(answer);
  }

  /** One request, or a few. */
  interface Attempt {
    Answer by(Caller who, Task task);
  }
}
