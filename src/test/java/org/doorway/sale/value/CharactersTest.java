package org.doorway.sale.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 0x1b, 0x7f, 0x85, 0xd800, 0xdfff, 0xfffe, 0xffff, 0xfdd0, 0x1fffe})
  void someCharactersAreKeptNowhere(int character) {
    assertThat(Characters.isUnkeepable(character)).isTrue();
    assertThat(Storable.text("a" + Character.toString(character) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\t", "é", "李", "🏠", "\u0301", "\u00a0", "\ud83d\udc4b\ud83c\udffd"})
  void whatPeopleWriteIsKept(String text) {
    assertThat(text.codePoints()).noneMatch(Characters::isUnkeepable);
    assertThat(Characters.withoutInvisible("a" + text)).isEqualTo("a" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b",
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202c",
        "\u2060",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\u00ad",
        "\u061c",
        "\u3164",
        "\u2800",
        "\udb40\udc41"
      })
  void whatTakesNoRoomIsLeftOut(String invisible) {
    assertThat(Characters.withoutInvisible("pay" + invisible + "pal")).isEqualTo("paypal");
    assertThat(Characters.withoutInvisible(invisible)).isEmpty();
  }

  @Test
  void joinersStayWhereTheyJoin() {
    String family = "👩\u200d👩\u200d👧";

    assertThat(Characters.withoutInvisible(family)).isEqualTo(family);
    assertThat(Characters.withoutInvisible("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
    assertThat(Characters.withoutInvisible("a\u200db\u200c")).isEqualTo("ab");
    assertThat(Characters.withoutInvisible("\u200dab")).isEqualTo("ab");
  }

  @Test
  void whatTurnsAroundIsSeenAndLeftOut() {
    assertThat(Characters.turnsAround('\u202e')).isTrue();
    assertThat(Characters.turnsAround('\u202d')).isTrue();
    assertThat(Storable.text("abc\u202efdp.exe")).isEqualTo("abcfdp.exe");
  }
}
