package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorway.sale.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a browser shows it so is seen in one: {@code MarkupBrowserTest}. */
class ShownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sam Seller",
        "Zoë Müller-Nguyễn",
        "李小龙",
        "Sunday, February 1, 2027",
        "450,000 dollars (about)",
        ""
      })
  void wordsStayAsTheyAre(String words) {
    assertThat(ShownText.of(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=x>     | &#60;img src&#61;x&#62;",
        "**bold**        | &#42;&#42;bold&#42;&#42;",
        "[a](b)          | &#91;a&#93;(b)",
        "http://x.y      | http&#58;&#47;&#47;x&#46;y",
        "www.x.y         | www&#46;x&#46;y",
        "sam@x.y         | sam&#64;x&#46;y",
        "&lt;            | &#38;lt&#59;",
        "- item          | &#45; item",
        "+ item          | &#43; item",
        "1. item         | 1&#46; item",
        "1) item         | 1&#41; item",
        "# title         | &#35; title",
        "`  code`        | &#160;&#160;code",
        "`a  b`          | a &#160;b",
        "🏠              | &#127968;",
      })
  void markupBecomesCharacters(String value, String shown) {
    assertThat(ShownText.of(value)).isEqualTo(shown);
    assertThat(SeenText.of(shown)).isEqualTo(value);
  }

  @Test
  void linesStayLinesOfOneParagraph() {
    assertThat(ShownText.of("one\n\n  two")).isEqualTo("one<br><br>&#160;&#160;two");
  }

  /** It stands in labels, too, which show every character as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"+12145550144", "+442079460018", "+5215512345678", "+4930901820"})
  void telephoneNumberIsTheSameInATextAndInALabel(String number) {
    String words = new PhoneNumber(number).words();

    assertThat(ShownText.of(words)).isEqualTo(words);
  }
}
