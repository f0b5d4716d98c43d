package org.doorway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.PhoneNumber;
import org.doorway.sale.value.UsState;

/**
 * What the text of a field stands for, named by the property {@code check} of its component. The
 * form's file has no patterns: a browser would show one to whoever meets it.
 */
final class TextMeanings {

  private static final Pattern ZIP = Pattern.compile("[0-9]{5}(?:-[0-9]{4})?");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private TextMeanings() {}

  static TextRule.Meaning of(JsonNode component) {
    return switch (component.at("/properties/check").asText("")) {
      case "", "later" -> text -> text;
      case "email" -> text -> read(text, it -> new EmailAddress(it).value());
      case "phone" -> text -> read(text, it -> PhoneNumber.of(it).e164());
      case "money" -> new DollarAmount(component.at("/properties/zeroAllowed").asBoolean());
      case "state" -> TextMeanings::state;
      case "zip" -> like(ZIP, "This is not a ZIP code. It has five digits, such as 75201.");
      case "link" -> like(LINK, "This is not a link. It starts with https:// and has no blanks.");
      case "digits" -> like(DIGITS, "This is not a number. It has digits only.");
      default -> throw new IllegalArgumentException("Unknown check: " + component);
    };
  }

  private static String state(String text) throws Refused {
    String code = text.toUpperCase(Locale.ROOT);
    if (!UsState.exists(code)) {
      throw new Refused("This is not a state. Use its two letters, such as TX.");
    }
    return code;
  }

  private static TextRule.Meaning like(Pattern pattern, String otherwise) {
    return text -> {
      if (!pattern.matcher(text).matches()) {
        throw new Refused(otherwise);
      }
      return text;
    };
  }

  /** A value says itself what is wrong with a text, and completes the sentence "This …". */
  private static String read(String text, UnaryOperator<String> value) throws Refused {
    try {
      return value.apply(text);
    } catch (IllegalArgumentException unfit) {
      throw new Refused("This " + unfit.getMessage() + ".");
    }
  }
}
