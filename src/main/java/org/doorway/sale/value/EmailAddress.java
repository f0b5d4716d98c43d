package org.doorway.sale.value;

import java.util.List;
import java.util.Optional;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * An address that mail can reach, and that can stand in the envelope of an email. What a form takes
 * and what can be sent to is the same.
 */
public record EmailAddress(String value) {

  private static final int MAX_LENGTH = 254;

  /**
   * Reserved for examples and tests, so no list of real domains knows them; the demo lives there.
   */
  private static final Item RESERVED =
      new Item(ArrayType.GENERIC_PLUS, new String[] {"example", "test"});

  private static final EmailValidator VALIDATOR =
      new EmailValidator(false, false, DomainValidator.getInstance(false, List.of(RESERVED)));

  /** Throws {@code IllegalArgumentException} for anything that is no such address. */
  public EmailAddress {
    if (!isUsable(value)) {
      throw new IllegalArgumentException("is not an email address");
    }
  }

  /** The address that a text from outside is, if it is one. */
  public static Optional<EmailAddress> find(String text) {
    return isUsable(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  /** What follows the @. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  private static boolean isUsable(String value) {
    return value.length() <= MAX_LENGTH
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
