package org.doorway.email;

import java.util.List;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;

/** An address that can stand in the envelope of an email. */
public record EmailAddress(String value) {

  private static final int MAX_LENGTH = 254;

  /**
   * Reserved for examples and tests, so no list of real domains knows them; the demo lives there.
   */
  private static final Item RESERVED =
      new Item(ArrayType.GENERIC_PLUS, new String[] {"example", "test"});

  private static final EmailValidator VALIDATOR =
      new EmailValidator(false, false, DomainValidator.getInstance(false, List.of(RESERVED)));

  public EmailAddress {
    if (!isUsable(value)) {
      throw new EmailRejectedException(String.valueOf(value), "this is not an email address");
    }
  }

  public static boolean isUsable(String value) {
    return value != null
        && value.length() <= MAX_LENGTH
        && value.chars().allMatch(EmailAddress::isPlain)
        && VALIDATOR.isValid(value);
  }

  /**
   * Quoted names and letters outside ASCII are legal, but not every server on the way takes them.
   */
  private static boolean isPlain(int character) {
    return character > ' ' && character < 0x7f && "\"(),:;<>[\\]".indexOf(character) < 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
