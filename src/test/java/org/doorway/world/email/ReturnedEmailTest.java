package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.world.email.Bounces.MESSAGE_ID;

import java.util.Optional;
import org.doorway.world.email.DeliveryReport.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnedEmailTest {

  @Test
  void postfixReturnsTheHeaders() throws Exception {
    var report = theReport("postfix");

    assertThat(report.messageIds()).startsWith(MESSAGE_ID);
    assertThat(report.failures())
        .containsExactly(
            new Failure(
                "ada@seller.example",
                "5.1.1",
                "550 5.1.1 <ada@seller.example>: Recipient address rejected: User unknown in"
                    + " virtual mailbox table"));
  }

  @Test
  void exchangeReturnsTheEmailAndNamesTheAddressWeSentTo() throws Exception {
    var report = theReport("exchange");

    assertThat(report.messageIds()).startsWith(MESSAGE_ID);
    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> assertThat(failure.recipient()).isEqualTo("closings@titlecompany.example"),
            failure -> assertThat(failure.status()).isEqualTo("5.1.10"));
    assertThat(report.words()).startsWith("Delivery has failed to these recipients");
  }

  @Test
  void gmailBreaksItsDiagnosisIntoLines() throws Exception {
    var report = theReport("gmail");

    assertThat(report.messageIds()).startsWith(MESSAGE_ID);
    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> assertThat(failure.recipient()).isEqualTo("ada.seller@mail.example"),
            failure -> assertThat(failure.status()).isEqualTo("5.2.2"),
            failure ->
                assertThat(failure.diagnosis())
                    .startsWith("552-5.2.2 The recipient's inbox is out of storage space.")
                    .doesNotContain("\n"));
    assertThat(report.words()).startsWith("** Message not delivered **");
  }

  @Test
  void serverThatGaveUpAfterDaysFailedForThatRecipientOnly() throws Exception {
    assertThat(theReport("gave-up").failures())
        .containsExactly(
            new Failure(
                "ada@seller.example",
                "4.4.1",
                "connect to mx.seller.example[192.0.2.25]:25: Connection timed out"));
  }

  @Test
  void noticeInWordsOfItsOwnIsHandedOverWithThem() throws Exception {
    var report = theReport("qmail");

    assertThat(report.messageIds()).contains(MESSAGE_ID);
    assertThat(report.failures()).isEmpty();
    assertThat(report.words()).contains("no mailbox here by that name").doesNotContain("\n");
  }

  @Test
  void reportThatIsBrokenStillNamesItsEmail() throws Exception {
    var report = theReport("broken");

    assertThat(report.messageIds()).contains(MESSAGE_ID);
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void nothingHostileComesThrough() throws Exception {
    var report = theReport("hostile");

    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> assertThat(failure.recipient()).isEmpty(),
            failure -> assertThat(failure.status()).hasSizeLessThan(10),
            failure ->
                assertThat(failure.diagnosis())
                    .startsWith("550 ")
                    .contains(" <b>call</b> spam")
                    .doesNotContainPattern("[\\p{C}]")
                    .hasSizeLessThanOrEqualTo(500));
    assertThat(report.words()).isEqualTo("Sign in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"delayed", "absence", "read-receipt", "reply"})
  void whatSaysNoFailureIsNoReport(String kind) throws Exception {
    assertThat(read(kind)).isEmpty();
  }

  private static DeliveryReport theReport(String kind) throws Exception {
    return read(kind).orElseThrow();
  }

  private static Optional<DeliveryReport> read(String kind) throws Exception {
    return ReturnedEmail.in(Bounces.about(MESSAGE_ID, kind));
  }
}
