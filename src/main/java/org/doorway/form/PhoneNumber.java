package org.doorway.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Phone numbers, as people in the United States write them, kept as E.164. */
final class PhoneNumber {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumber() {}

  static String of(String text) throws Refused {
    try {
      var number = NUMBERS.parse(text, "US");
      if (number.hasExtension()) {
        throw new Refused("must be without an extension");
      }
      if (NUMBERS.isValidNumber(number)) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
      }
      throw new Refused("is not a phone number");
    } catch (NumberParseException notANumber) {
      throw new Refused("is not a phone number");
    }
  }
}
