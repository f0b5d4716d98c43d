package org.doorway.world.email;

/** A line break in a header would let its author add headers of their own. */
final class SingleLine {

  private SingleLine() {}

  static void check(String name, String value) {
    if (value.chars().anyMatch(SingleLine::breaksHeader)) {
      throw new IllegalArgumentException("Control character in the " + name + " of an email");
    }
  }

  private static boolean breaksHeader(int character) {
    return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
  }
}
