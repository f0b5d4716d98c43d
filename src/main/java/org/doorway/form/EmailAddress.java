package org.doorway.form;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;

/** Email addresses that mail can reach. */
final class EmailAddress {

  /** What the browser accepts too; other letters would need a mail server that knows them. */
  private static final Pattern ASCII = Pattern.compile("[!-~]+");

  /** The domains reserved for examples and tests; the demo lives in one of them. */
  private static final DomainValidator DOMAINS =
      DomainValidator.getInstance(
          false, List.of(new Item(ArrayType.GENERIC_PLUS, new String[] {"example", "test"})));

  private static final EmailValidator ADDRESSES = new EmailValidator(false, false, DOMAINS);

  private EmailAddress() {}

  static String of(String text) throws Refused {
    if (!ASCII.matcher(text).matches() || !ADDRESSES.isValid(text)) {
      throw new Refused("is not an email address");
    }
    return text;
  }
}
