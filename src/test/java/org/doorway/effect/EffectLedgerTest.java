package org.doorway.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.doorway.database.Databases;
import org.doorway.sale.time.MovableClock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class EffectLedgerTest {

  private static final EffectKey KEY = EffectKey.of("4711", "Task_SendThankYouEmail");
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MAX_ATTEMPTS = 3;
  private static final Duration SETTLE = Duration.ofMinutes(1);

  private static HikariDataSource database;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-19T15:00:00Z"));
  private final AtomicInteger acts = new AtomicInteger();
  private JdbcClient jdbc;
  private TransactionTemplate engine;
  private EffectLedger ledger;

  private boolean withheld;

  @BeforeAll
  static void openDatabase() {
    database = new HikariDataSource();
    database.setJdbcUrl(Databases.another());
    Flyway.configure().dataSource(database).load().migrate();
  }

  @AfterAll
  static void closeDatabase() {
    database.close();
  }

  @BeforeEach
  void startWithAnEmptyLedger() {
    jdbc = JdbcClient.create(database);
    jdbc.sql("delete from effect").update();
    var transactions = new JdbcTransactionManager(database);
    engine = new TransactionTemplate(transactions);
    var properties = new EffectProperties(LEASE, MAX_ATTEMPTS, SETTLE);
    ledger =
        new EffectLedger(
            new EffectClaims(jdbc, transactions, properties, clock),
            new EffectOutcomes(clock, properties, jdbc, transactions),
            effect -> withheld);
  }

  @Test
  void actsOnceAndAnswersTheFirstId() {
    assertThat(once(this::act)).isEqualTo("id-1");
    assertThat(once(this::act)).isEqualTo("id-1");

    assertThat(acts).hasValue(1);
    assertThat(state()).isEqualTo("SENT");
  }

  @Test
  void whatAPersonDecidedAgainstIsNotDoneAndLeavesNoTrace() {
    // given
    withheld = true;

    // then
    assertThat(once(this::act)).isEmpty();
    assertThat(acts).hasValue(0);
    assertThat(jdbc.sql("select count(*) from effect").query(Integer.class).single()).isZero();
  }

  @Test
  void otherKeysAreOtherEffects() {
    once(this::act);

    assertThat(ledger.once(effect(KEY.number(2)), this::act)).isEqualTo("id-2");
  }

  @Test
  void rollbackOfTheEngineDoesNotRepeatTheEffect() {
    engine.executeWithoutResult(
        transaction -> {
          once(this::act);
          transaction.setRollbackOnly();
        });

    String again = engine.execute(transaction -> once(this::act));

    assertThat(again).isEqualTo("id-1");
    assertThat(acts).hasValue(1);
  }

  @Test
  void failureIsThrownOnAndTheNextAttemptActs() {
    assertThatThrownBy(() -> once(this::fail)).hasMessage("The server is away");
    assertThat(state()).isEqualTo("FAILED");
    assertThat(lastError()).isEqualTo("The server is away");

    assertThat(once(this::act)).isEqualTo("id-2");
    assertThat(lastError()).isEqualTo("none");
  }

  @Test
  void failureIsKeptThoughTheEngineRollsBack() {
    assertThatThrownBy(() -> engine.execute(transaction -> once(this::fail)))
        .hasMessage("The server is away");

    assertThat(attempts()).isZero();
    assertThat(lastError()).isEqualTo("The server is away");
  }

  @Test
  void twoAtOnceActOnce() throws Exception {
    var acting = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var threads = Executors.newSingleThreadExecutor();
    try {
      Future<String> first = threads.submit(() -> once(() -> actWhen(acting, goOn)));
      assertThat(acting.await(20, TimeUnit.SECONDS)).isTrue();

      assertThatThrownBy(() -> once(this::act)).isInstanceOf(EffectInFlightException.class);

      goOn.countDown();
      assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("id-1");
      assertThat(once(this::act)).isEqualTo("id-1");
      assertThat(acts).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void claimIsTakenOverWhenItsLeaseIsOver() {
    crashWhileActing();

    clock.advance(LEASE.minusMillis(1));
    assertThatThrownBy(() -> once(this::act)).isInstanceOf(EffectInFlightException.class);

    clock.advance(Duration.ofMillis(1));
    assertThat(once(this::act)).isEqualTo("id-2");
    assertThat(attempts()).isEqualTo(2);
  }

  @Test
  void givesUpAfterTooManyCrashesAndCountsAnewForThePersonWhoRetries() {
    assertThatThrownBy(() -> once(this::fail)).hasMessage("The server is away");
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      crashWhileActing();
      clock.advance(LEASE);
    }

    assertThatThrownBy(() -> once(this::act))
        .isInstanceOf(EffectExhaustedException.class)
        .hasMessageContaining("after 3 attempts")
        .hasMessageContaining("The server is away")
        .satisfies(exhausted -> assertThat(FailedEffect.of(exhausted)).contains(KEY));
    assertThat(acts).hasValue(1 + MAX_ATTEMPTS);
    assertThat(attempts()).isZero();

    assertThat(once(this::act)).isEqualTo("id-5");
  }

  @Test
  void failuresAreCountedByTheEngineAlone() {
    for (int attempt = 0; attempt < 10 * MAX_ATTEMPTS; attempt++) {
      assertThatThrownBy(() -> once(this::fail)).hasMessage("The server is away");
    }

    assertThat(once(this::act)).isNotNull();
  }

  @Test
  void lastAttemptIsLeftAloneWhileItIsInFlight() {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      clock.advance(LEASE);
      crashWhileActing();
    }

    assertThatThrownBy(() -> once(this::act)).isInstanceOf(EffectInFlightException.class);
    assertThatThrownBy(() -> once(this::act)).isInstanceOf(EffectInFlightException.class);

    clock.advance(LEASE);
    assertThatThrownBy(() -> once(this::act)).isInstanceOf(EffectExhaustedException.class);
    assertThat(acts).hasValue(MAX_ATTEMPTS);
  }

  @Test
  void recordWhoseAnswerWasLostIsLeftAloneUntilASearchWouldFindIt() {
    Effect note = effect(EffectKind.CRM_RECORD);
    assertThatThrownBy(() -> ledger.once(note, this::lose)).hasMessage("No answer");
    assertThat(state()).isEqualTo("UNKNOWN");

    clock.advance(SETTLE.minusMillis(1));
    assertThatThrownBy(() -> ledger.once(note, this::act))
        .isInstanceOf(EffectInFlightException.class);

    clock.advance(Duration.ofMillis(1));
    assertThat(ledger.once(note, claim -> "looked for: " + claim.mayHaveHappened()))
        .isEqualTo("looked for: true");
  }

  @Test
  void recordIsStillLookedForAfterASearchThatFailed() {
    Effect note = effect(EffectKind.CRM_RECORD);
    assertThatThrownBy(() -> ledger.once(note, this::lose)).hasMessage("No answer");
    clock.advance(SETTLE);
    assertThatThrownBy(() -> ledger.once(note, this::fail)).hasMessage("The server is away");

    assertThat(ledger.once(note, claim -> "looked for: " + claim.mayHaveHappened()))
        .isEqualTo("looked for: true");
  }

  @Test
  void refusedRecordCannotHaveHappened() {
    Effect note = effect(EffectKind.CRM_RECORD);
    assertThatThrownBy(() -> ledger.once(note, this::fail)).hasMessage("The server is away");

    assertThat(ledger.once(note, claim -> "looked for: " + claim.mayHaveHappened()))
        .isEqualTo("looked for: false");
  }

  @Test
  void textWhoseAnswerWasLostIsNeverAttemptedAgain() {
    Effect text = effect(EffectKind.TEXT);
    assertThatThrownBy(() -> ledger.once(text, this::lose)).hasMessage("No answer");

    clock.advance(Duration.ofDays(30));
    assertThatThrownBy(() -> ledger.once(text, this::act))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("may have come through: No answer")
        .satisfies(unknown -> assertThat(FailedEffect.of(unknown)).contains(KEY));
    assertThat(acts).hasValue(1);
  }

  @Test
  void textThatACrashInterruptedIsNeverAttemptedAgain() {
    Effect text = effect(EffectKind.TEXT);
    assertThatThrownBy(() -> ledger.once(text, this::crash)).isInstanceOf(Crash.class);

    assertThatThrownBy(() -> ledger.once(text, this::act))
        .isInstanceOf(EffectInFlightException.class);
    clock.advance(LEASE);
    assertThatThrownBy(() -> ledger.once(text, this::act))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void personSaysThatItWasNotSent() {
    Effect text = effect(EffectKind.TEXT);
    assertThatThrownBy(() -> ledger.once(text, this::lose)).hasMessage("No answer");

    new Effects(jdbc).mayBeAttempted(KEY);

    assertThat(ledger.once(text, this::act)).isEqualTo("id-2");
  }

  @Test
  void personSaysThatItWasDone() {
    Effect text = effect(EffectKind.TEXT);
    assertThatThrownBy(() -> ledger.once(text, this::lose)).hasMessage("No answer");

    new Effects(jdbc).doneByHand(KEY, "by hand");

    assertThat(ledger.once(text, this::act)).isEqualTo("by hand");
    assertThat(acts).hasValue(1);
  }

  @Test
  void recordIsLookedForThoughAPersonLetsItBeAttemptedAgain() {
    Effect note = effect(EffectKind.CRM_RECORD);
    assertThatThrownBy(() -> ledger.once(note, this::lose)).hasMessage("No answer");

    new Effects(jdbc).mayBeAttempted(KEY);

    assertThat(ledger.once(note, claim -> "looked for: " + claim.mayHaveHappened()))
        .isEqualTo("looked for: true");
  }

  @Test
  void wordsAreShownOnlyUntilTheyAreSent() {
    assertThatThrownBy(() -> once(this::fail)).hasMessage("The server is away");
    assertThat(new Effects(jdbc).find(KEY)).contains(effect(KEY));

    once(this::act);
    assertThat(new Effects(jdbc).find(KEY).orElseThrow().words()).isEmpty();
  }

  @Test
  void failureNamesItsEffect() {
    assertThatThrownBy(() -> once(this::fail))
        .satisfies(failure -> assertThat(FailedEffect.of(failure)).contains(KEY))
        .satisfies(
            failure ->
                assertThat(FailedEffect.of(new IllegalStateException(failure))).contains(KEY));
    assertThat(FailedEffect.of(new IllegalStateException())).isEmpty();
  }

  @Test
  void longErrorIsCutToWhatTheLedgerKeeps() {
    var lengthy = new IllegalStateException("x".repeat(5000));

    assertThatThrownBy(
            () ->
                once(
                    () -> {
                      throw lengthy;
                    }))
        .isSameAs(lengthy);

    assertThat(lastError()).isEqualTo("x".repeat(2000));
  }

  @Test
  void errorIsKeptWithoutWhatNoDatabaseTakes() {
    var garbled = new IllegalStateException("The ser\0ver is away");

    assertThatThrownBy(
            () ->
                once(
                    () -> {
                      throw garbled;
                    }))
        .isSameAs(garbled);

    assertThat(lastError()).isEqualTo("The server is away");
  }

  @Test
  void failureWithoutAMessageIsKeptToo() {
    assertThatThrownBy(
            () ->
                once(
                    () -> {
                      throw new NullPointerException();
                    }))
        .isInstanceOf(NullPointerException.class);

    assertThat(state()).isEqualTo("FAILED");
  }

  private String once(Supplier<String> act) {
    return ledger.once(effect(KEY), act);
  }

  private static Effect effect(EffectKind kind) {
    return new Effect(KEY, kind, "ann@seller.example", "Thank you", "Thank you");
  }

  private static Effect effect(EffectKey key) {
    return new Effect(key, EffectKind.EMAIL, "ann@seller.example", "Thank you", "Thank you");
  }

  private String act() {
    return "id-" + acts.incrementAndGet();
  }

  private String lose() {
    acts.incrementAndGet();
    throw new OutcomeUnknownException(new IllegalStateException("No answer"));
  }

  private String crash() {
    acts.incrementAndGet();
    throw new Crash();
  }

  private String fail() {
    acts.incrementAndGet();
    throw new IllegalStateException("The server is away");
  }

  private String actWhen(CountDownLatch acting, CountDownLatch goOn) {
    acting.countDown();
    try {
      assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return act();
  }

  /** The process dies while it acts: nothing is marked, the claim stays. */
  private void crashWhileActing() {
    assertThatThrownBy(() -> once(this::crash)).isInstanceOf(Crash.class);
  }

  private String state() {
    return column("state", String.class);
  }

  private String lastError() {
    return column("coalesce(last_error, 'none')", String.class);
  }

  private int attempts() {
    return column("attempts", Integer.class);
  }

  private <T> T column(String name, Class<T> type) {
    return jdbc.sql("select " + name + " from effect where effect_key = ?")
        .param(KEY.value())
        .query(type)
        .single();
  }

  private static final class Crash extends Error {

    private static final long serialVersionUID = 1L;
  }
}
