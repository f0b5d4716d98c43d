package org.doorway.world.email;

/** The address or the message will never be accepted: a person has to correct it. */
public class EmailRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String address;

  public EmailRejectedException(String address, String reason) {
    super("Cannot deliver to '" + printable(address) + "': " + printable(reason));
    this.address = printable(address);
  }

  public String address() {
    return address;
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
