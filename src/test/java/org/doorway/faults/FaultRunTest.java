package org.doorway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes out happens once, whatever the servers on the other side do. */
class FaultRunTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Scale SCALE = Scale.chosen();

  private static FaultRun run;
  private static FaultRun control;

  @BeforeAll
  static void runThroughTheFaults() throws IOException {
    run = FaultRun.withLedger(SCALE);
    control = FaultRun.withoutLedger(SCALE.unlimited());
    run.end();
    control.end();
    Report.write("run", run.summary());
    Report.write("run-without-ledger", control.summary());
  }

  @Test
  void everyFaultIsMet() {
    assertThat(run.everyFaultWasMet()).as(run.summary()).isTrue();
  }

  @Test
  void noEmailIsLost() {
    assertThat(run.lostEmails()).isEmpty();
  }

  @Test
  void refusedAddressIsATaskForATeamLead() {
    assertThat(run.emailsWithAPerson()).isEqualTo(run.undeliverable()).isNotEmpty();
  }

  @Test
  void nothingIsDoneTwice() {
    assertNothingIsDoneTwice(run);
  }

  @Test
  void emailTakenWithoutAWordComesAgainUnderTheSameMessageId() {
    assertThat(run.emailsThatArrivedTwice()).isNotEmpty();
    assertThat(run.emailsWithSeveralMessageIds()).isEmpty();
  }

  @Test
  void crmLacksNothing() {
    assertThat(run.missingRecords()).isEmpty();
    assertThat(run.stuckInCrm()).isEmpty();
  }

  @Test
  void crmIsNeverAskedMoreOftenThanItAllows() {
    assertThat(run.mostCrmRequestsWithin(MINUTE))
        .isLessThanOrEqualTo(SCALE.mostRequestsInAMinute());
  }

  /** A minute is made of bursts of six seconds; a short run sees no more than a few of them. */
  @Test
  void crmIsAskedInSmallBursts() {
    assertThat(run.mostCrmRequestsWithin(Duration.ofSeconds(5)))
        .isLessThanOrEqualTo(2 * SCALE.requestsPerMinute() / 10);
  }

  @Test
  void noThreadIsHeldForAMinute() {
    assertThat(run.longestStep()).isLessThan(MINUTE);
  }

  /** The control: a run that cannot fail would prove nothing. */
  @Test
  void withoutTheLedgerTheSameRunFails() {
    assertThat(control.emailsSentAgain()).isNotEmpty();
    assertThat(control.doubledRecords()).isNotEmpty();
    assertThatExceptionOfType(AssertionError.class)
        .as("The ledger is switched off, so the run has to find what was done twice")
        .isThrownBy(() -> assertNothingIsDoneTwice(control))
        .withMessageContaining("sent again");
  }

  private static void assertNothingIsDoneTwice(FaultRun run) {
    assertThat(run.emailsSentAgain()).as("Emails sent again after they had arrived").isEmpty();
    assertThat(run.doubledRecords()).as("Records the CRM has twice").isEmpty();
  }
}
