package org.doorway.sale.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A telephone number, kept as E.164: {@code +12145550144}. */
public record PhoneNumber(String e164) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "US";

  /**
   * Reads a number as people in the United States write it. Throws {@code IllegalArgumentException}
   * with a message that completes the sentence "the number …".
   */
  public static PhoneNumber of(String text) {
    var number = parsed(text);
    if (number.hasExtension()) {
      throw new IllegalArgumentException("must be without an extension");
    }
    if (!NUMBERS.isValidNumber(number)) {
      throw new IllegalArgumentException("is not a phone number");
    }
    return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
  }

  /** The number that a text is, if it is one. */
  public static Optional<PhoneNumber> find(String text) {
    try {
      return Optional.of(of(text));
    } catch (IllegalArgumentException notANumber) {
      return Optional.empty();
    }
  }

  /** As people here read it: {@code (214) 555-0144}, or with its country's code from abroad. */
  public String words() {
    var number = parsed(e164);
    boolean domestic = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HOME);
    return NUMBERS.format(
        number, domestic ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
  }

  /** For a link that dials: {@code tel:+1-214-555-0144}. */
  public String link() {
    return NUMBERS.format(parsed(e164), PhoneNumberFormat.RFC3966);
  }

  private static Phonenumber.PhoneNumber parsed(String text) {
    try {
      return NUMBERS.parse(text, HOME);
    } catch (NumberParseException notANumber) {
      throw new IllegalArgumentException("is not a phone number", notANumber);
    }
  }
}
