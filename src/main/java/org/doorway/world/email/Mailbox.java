package org.doorway.world.email;

import java.util.function.Predicate;

/** The mailbox that emails come back to when they cannot be delivered after all. */
public interface Mailbox {

  /** Which mailbox this is: a position in one says nothing about another. */
  String name();

  /**
   * Hands over, oldest first, what mail servers report among the messages after that position, and
   * answers how far it came. The reader says whether a report was about an email of ours, and only
   * such a message is marked as seen, after the reader has returned; everything else stays as it
   * is. Throws {@link MailboxUnavailableException} when the mailbox cannot be read, and whatever
   * the reader throws; both times the same messages come again.
   */
  Position read(Position after, Predicate<DeliveryReport> reader);

  /**
   * How far a mailbox was read: a message's number, in the mailbox's own numbering of that time.
   */
  record Position(long numbering, long message) {

    public static final Position START = new Position(0, 0);
  }
}
