package org.doorway.inbound.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorway.world.email.DeliveryReport.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    "5.1.1, '', no such mailbox",
    "5.1.10, 550 5.1.10 RESOLVER.ADR.RecipientNotFound, no such mailbox",
    "5.4.1, Recipient address rejected: Access denied, no such mailbox",
    "5.1.2, '', What follows the @ is wrong",
    "5.4.4, Host or domain name not found, What follows the @ is wrong",
    "5.2.1, '', closed",
    "5.2.2, '', full",
    "5.3.4, '', too large",
    "4.4.1, Connection timed out, could not be reached for days",
    "4.4.7, '', could not be reached for days",
    "5.7.26, DMARC, takes it for unwanted",
    "5.4.14, '', in circles",
    "5.0.0, 550 5.1.1 no such user, no such mailbox",
    "'', 550 5.2.2 quota, full",
    "'', 554 no, refused the email",
    "'', '', refused the email"
  })
  void statusBecomesASentence(String status, String diagnosis, String words) {
    assertThat(Verdict.of(new Failure("ada@seller.example", status, diagnosis))).contains(words);
  }
}
