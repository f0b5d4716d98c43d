package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.doorway.badinput.BadInputs;
import org.doorway.sale.value.Characters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad input in every place of an email that came back: read as text, or not read at all. */
class BadEmailTest {

  private static final List<String> INPUTS = BadInputs.read().texts();

  private static final String REPORT =
      """
      From: <FROM>\r
      Subject: <SUBJECT>\r
      Content-Type: multipart/report; report-type=delivery-status; boundary="<BOUNDARY>"\r
      \r
      --b\r
      Content-Type: <TYPE>\r
      Content-Transfer-Encoding: <ENCODING>\r
      \r
      <WORDS>\r
      --b\r
      Content-Type: message/delivery-status\r
      \r
      Reporting-MTA: dns; <MTA>\r
      \r
      Final-Recipient: rfc822; <RECIPIENT>\r
      Action: <ACTION>\r
      Status: <STATUS>\r
      Diagnostic-Code: smtp; <DIAGNOSIS>\r
      \r
      --b\r
      Content-Type: message/rfc822\r
      \r
      Message-ID: <ID>\r
      Subject: x\r
      \r
      x\r
      --b--\r
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FROM",
        "SUBJECT",
        "BOUNDARY",
        "TYPE",
        "ENCODING",
        "WORDS",
        "MTA",
        "RECIPIENT",
        "ACTION",
        "STATUS",
        "DIAGNOSIS",
        "ID"
      })
  void emailIsReadAsText(String place) {
    for (String input : INPUTS) {
      read(place, input)
          .ifPresent(
              report -> {
                assertThatIsPlain(report.words());
                report.messageIds().forEach(BadEmailTest::assertThatIsPlain);
                for (DeliveryReport.Failure failure : report.failures()) {
                  assertThatIsPlain(failure.recipient());
                  assertThatIsPlain(failure.status());
                  assertThatIsPlain(failure.diagnosis());
                }
              });
    }
  }

  private static void assertThatIsPlain(String text) {
    assertThat(text).hasSizeLessThanOrEqualTo(1000);
    assertThat(text.codePoints())
        .noneMatch(Characters::isUnkeepable)
        .noneMatch(Characters::turnsAround)
        .noneMatch(character -> character == '\n' || character == '\r');
  }

  private static Optional<DeliveryReport> read(String place, String input) {
    String report =
        filled(REPORT, place, input, "BOUNDARY", "b")
            .replace("<TYPE>", "text/plain; charset=utf-8")
            .replace("<ENCODING>", "8bit")
            .replace("<RECIPIENT>", "ada@seller.example")
            .replace("<ACTION>", "failed")
            .replace("<STATUS>", "5.1.1")
            .replace("<ID>", "<one@doorway.example>");
    try {
      return ReturnedEmail.in(report.getBytes(StandardCharsets.UTF_8));
    } catch (MessagingException | IOException broken) {
      return Optional.empty(); // stays in the mailbox, and nothing is kept
    }
  }

  private static String filled(String report, String place, String input, String other, String b) {
    String filled = report.replace("<" + place + ">", input);
    return place.equals(other) ? filled : filled.replace("<" + other + ">", b);
  }
}
