package org.doorway.sale.value;

/**
 * Text that looks like what it is: one line, without characters that break it, hide in it or turn
 * the direction of what follows. What people enter is logged as one, and their names have to be.
 */
public final class OneLine {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private OneLine() {}

  public static boolean is(String text) {
    return text.codePoints().allMatch(OneLine::shows);
  }

  /** The text for a log, with a question mark for each character that does not belong there. */
  public static String of(String text, int longest) {
    var line = new StringBuilder();
    Storable.text(text, longest)
        .codePoints()
        .map(character -> shows(character) ? character : '?')
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean shows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      // Some languages write names with these two.
      case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
