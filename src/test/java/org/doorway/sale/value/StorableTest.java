package org.doorway.sale.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableTest {

  private static final String HOUSE = "🏠";

  @ParameterizedTest
  @CsvSource({
    "'', 3, ''",
    "abc, 4, abc",
    "abc, 3, abc",
    "abcd, 3, abc",
    "abcd, 1, a",
    "abcd, 0, ''",
  })
  void textIsCutToWhatFits(String text, int longest, String kept) {
    assertThat(Storable.text(text, longest)).isEqualTo(kept);
  }

  @Test
  void nulIsLeftOutWhereverItStands() {
    assertThat(Storable.text("\0a\0\0b\0")).isEqualTo("ab");
    assertThat(Storable.text("\0")).isEmpty();
  }

  @Test
  void whatIsLeftOutTakesNoRoom() {
    assertThat(Storable.text("a\0b\0c", 3)).isEqualTo("abc");
  }

  @Test
  void characterOfTwoHalvesIsKeptWholeOrNotAtAll() {
    String street = "Oak" + HOUSE + HOUSE;

    assertThat(Storable.text(street, 7)).isEqualTo(street);
    assertThat(Storable.text(street, 6)).isEqualTo("Oak" + HOUSE);
    assertThat(Storable.text(street, 5)).isEqualTo("Oak" + HOUSE);
    assertThat(Storable.text(street, 4)).isEqualTo("Oak");
    assertThat(Storable.text(HOUSE, 1)).isEmpty();
    assertThat(Storable.text("Oak\0" + HOUSE, 4)).isEqualTo("Oak");
  }

  /** Cut anywhere, it is text that a database can encode. */
  @Test
  void textThatWasCutCanBeEncoded() {
    String text = ("a" + HOUSE + "é\0").repeat(5);

    for (int longest = 0; longest <= text.length(); longest++) {
      String kept = Storable.text(text, longest);

      assertThat(kept.length()).isLessThanOrEqualTo(longest);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(kept)).isTrue();
      assertThat(text.replace("\0", "")).startsWith(kept);
    }
  }
}
