package org.doorway.engine.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PersonsCommandsTest {

  private static final Command<String> ANSWER = context -> "never asked";

  private static final List<Class<?>> MORE_THAN_VALUES =
      List.of(
          InputStream.class,
          DbEntity.class,
          Attachment.class,
          Authorization.class,
          Filter.class,
          Group.class,
          Task.class,
          Tenant.class,
          User.class);

  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private int tries;

  @AfterEach
  void transactionEnds() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  /** Serialization, and a deadlock in H2 · a deadlock in PostgreSQL · a change in H2. */
  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "90131"})
  void whatTheDatabaseStoppedForSomebodyElseIsTriedAgain(String state) {
    failsWith(engine(state), jdbc(state));

    assertThat(person().execute(ANSWER)).isEqualTo("done");

    assertThat(tries).isEqualTo(3);
  }

  @Test
  void keyThatSomebodyJustTookIsSeenAtTheSecondTry() {
    failsWith(new DuplicateKeyException("Taken", new SQLException("Unique", "23505")));

    assertThat(person().execute(ANSWER)).isEqualTo("done");

    assertThat(tries).isEqualTo(2);
  }

  @Test
  void keyThatIsAlwaysTakenIsAMistakeOfOurs() {
    var taken = new DuplicateKeyException("Taken", new SQLException("Unique", "23505"));
    failsWith(taken, taken, taken, taken);

    assertThatThrownBy(() -> person().execute(ANSWER)).isSameAs(taken);

    assertThat(tries).isEqualTo(4);
  }

  /** The database has waited a minute for it already. */
  @ParameterizedTest
  @ValueSource(strings = {"55P03", "HYT00"})
  void lockThatSomebodyHoldsIsNotWaitedForAgain(String state) {
    failsWith(jdbc(state));

    assertThatThrownBy(() -> person().execute(ANSWER))
        .isInstanceOf(OvertakenException.class)
        .hasMessage("Somebody else is changing this just now. Please try again in a minute.");

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void otherFailureFliesAtOnce() {
    var broken = new ProcessEnginePersistenceException("Broken", new SQLException("Gone", "08006"));
    failsWith(broken);

    assertThatThrownBy(() -> person().execute(ANSWER)).isSameAs(broken);

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void whatNobodyIsSignedInForIsLeftToItsCaller() {
    var lost = new OptimisticLockingException("Lost");
    failsWith(lost);

    assertThatThrownBy(() -> commandsOf(false).execute(ANSWER)).isSameAs(lost);

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void partOfALargerTransactionIsLeftToItsCaller() {
    var lost = new OptimisticLockingException("Lost");
    failsWith(lost);
    TransactionSynchronizationManager.setActualTransactionActive(true);

    assertThatThrownBy(() -> person().execute(ANSWER)).isSameAs(lost);

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void jobThatAPersonStartsIsLeftToTheEngine() {
    var lost = new OptimisticLockingException("Lost");
    failsWith(lost);
    var job = new ExecuteJobsCmd("1", new JobFailureCollector("1"));

    assertThatThrownBy(() -> person().execute(job)).isSameAs(lost);

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void changeOfWhatWasReadBeforeIsToldAtOnce() {
    failsWith(new OptimisticLockingException("Lost"));

    assertThatThrownBy(() -> person().execute(new SaveTaskCmd(new TaskEntity("1"))))
        .isInstanceOf(OvertakenException.class);

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void personWhoIsSentAwayMeanwhileIsToldAtOnce() {
    failsWith(new OptimisticLockingException("Lost"));
    Thread.currentThread().interrupt();

    Throwable told = catchThrowable(() -> person().execute(ANSWER));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).isInstanceOf(OvertakenException.class);
    assertThat(tries).isEqualTo(1);
  }

  /** Asked of the engine itself, so that a newer one cannot bring another such command unseen. */
  @Test
  void noCommandIsRepeatedThatBringsWhatWasReadBeforeOrCanBeReadOnce() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:org/camunda/bpm/engine/impl/cmd/*.class");

    List<Class<?>> commands =
        Stream.of(files)
            .map(file -> file.getFilename().replace(".class", ""))
            .<Class<?>>map(name -> type("org.camunda.bpm.engine.impl.cmd." + name))
            .filter(Command.class::isAssignableFrom)
            .filter(PersonsCommandsTest::bringsMoreThanValues)
            .toList();

    assertThat(commands).contains(SaveTaskCmd.class).noneMatch(PersonsCommands::mayBeRepeated);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Command.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean bringsMoreThanValues(Class<?> command) {
    return Stream.of(command.getDeclaredConstructors())
        .flatMap(constructor -> Stream.of(constructor.getParameterTypes()))
        .anyMatch(type -> MORE_THAN_VALUES.stream().anyMatch(each -> each.isAssignableFrom(type)));
  }

  private static RuntimeException engine(String state) {
    return new ProcessEnginePersistenceException(
        "Could not be kept",
        new PersistenceException(new BatchUpdateException("Stopped", state, new int[0])));
  }

  private static RuntimeException jdbc(String state) {
    var cause = new SQLException("Stopped", state);
    return state.startsWith("4")
        ? new CannotAcquireLockException("Stopped", cause)
        : new PessimisticLockingFailureException("Stopped", cause);
  }

  private void failsWith(RuntimeException... one) {
    failures.addAll(List.of(one));
  }

  private PersonsCommands person() {
    return commandsOf(true);
  }

  private PersonsCommands commandsOf(boolean person) {
    var commands = new PersonsCommands(() -> person);
    commands.setNext(
        new CommandExecutor() {
          @Override
          @SuppressWarnings("unchecked")
          public <T> T execute(Command<T> command) {
            tries++;
            if (!failures.isEmpty()) {
              throw failures.poll();
            }
            return (T) "done";
          }
        });
    return commands;
  }
}
