package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.doorway.world.email.EmailExamples.AGENT;
import static org.doorway.world.email.EmailExamples.CONTENT;
import static org.doorway.world.email.EmailExamples.SELLER;

import java.util.List;
import org.doorway.sale.value.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sam@example.com",
        "sam.o'brien+home@mail.example.co.uk",
        "lead@doorway.example",
        "a@door.realestate"
      })
  void takesAddressesPeopleHave(String address) {
    assertThat(new EmailAddress(address)).hasToString(address);
  }

  @ParameterizedTest
  @EmptySource
  @ValueSource(
      strings = {
        "not-an-email",
        "sam@",
        "@example.com",
        "sam@localhost",
        "sam@example",
        "sam@127.0.0.1",
        "sam@[127.0.0.1]",
        "sam @example.com",
        "sam@example.com\r\nBcc: eve@example.com",
        "sam@example.com\u0000",
        "sam@example.com,eve@example.com",
        "Sam <sam@example.com>",
        "\"sam\"@example.com",
        "säm@example.com",
        "sam..seller@example.com"
      })
  void rejectsAddressesNobodyCanReach(String address) {
    assertThatExceptionOfType(EmailRejectedException.class)
        .isThrownBy(() -> Email.address(address))
        .satisfies(
            rejected -> assertThat(rejected.getMessage()).doesNotContain("\n", "\r", "\u0000"));
  }

  @Test
  void aRejectionNamesTheAddress() {
    assertThatExceptionOfType(EmailRejectedException.class)
        .isThrownBy(() -> Email.address("sam@nowhere"))
        .withMessageContaining("sam@nowhere")
        .satisfies(rejected -> assertThat(rejected.address()).isEqualTo("sam@nowhere"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nBcc: eve@example.com", "a\nb", "a\u0000", "a\u0085b", "a\u2028b"})
  void nothingInAHeaderBreaksTheLine(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmailContent(text, "<p>Hello</p>", "Hello"));
    assertThatIllegalArgumentException().isThrownBy(() -> Email.to(SELLER, CONTENT).from(text));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Email.to(SELLER, CONTENT).header("List-Unsubscribe", text));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Email.to(SELLER, CONTENT).header(text, "yes"));
  }

  @Test
  void needsSomeoneToReadIt() {
    assertThatIllegalArgumentException().isThrownBy(() -> Email.to(List.of(), CONTENT));
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailContent("Hello", " ", "Hello"));
  }

  @Test
  void everyoneOnToAndCcIsARecipientOnce() {
    assertThat(Email.to(SELLER, CONTENT).cc(AGENT, SELLER).recipients())
        .containsExactly(SELLER, AGENT);
  }

  @Test
  void aCalendarPartSaysTheMethodOfItsCalendar() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPart("CANCEL", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPart("REQUEST\r\nX: y", "METHOD:REQUEST"));
  }
}
