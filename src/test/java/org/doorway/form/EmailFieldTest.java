package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFieldTest {

  private final Question email =
      Question.of(
          "textfield", ", 'validate': {'maxLength': 200}, 'properties': {'check': 'email'}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@example.com",
        "o'hara+sale@mail.realtor",
        "agent@doorway.example",
        "a@b.test"
      })
  void addressesAreAccepted(String address) {
    assertThat(email.answer(" " + address + " ").text("q")).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana",
        "ana@",
        "@example.com",
        "ana@example",
        "ana@@example.com",
        "ana@exa mple.com",
        "ana@example.com, bob@example.com",
        "Ana <ana@example.com>",
        "ana@10.0.0.1",
        "ana@localhost",
        "aña@example.com",
        "ana@example.nonsense",
        "${ana}@",
        "\"ana\"@seller.example",
        "ana(home)@seller.example"
      })
  void anythingElseIsNot(String text) {
    assertThat(email.refusal(text)).isEqualTo("Question: This is not an email address.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@example.com\nBcc: x@example.com", "ana@example.com\u0000"})
  void headersCannotBeSmuggledIn(String text) {
    assertThat(email.refusal(text))
        .isEqualTo("Question: This has a character that cannot be kept. Please type it anew.");
  }
}
