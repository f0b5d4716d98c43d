package org.doorway.sale.value;

/**
 * What a character does to a text that people read and databases keep. A text is stored as it was
 * written, but for what nobody would see of it, and shows everywhere what it says.
 */
public final class Characters {

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private Characters() {}

  /** No database or document keeps it: controls, half a character, what is no character at all. */
  public static boolean isUnkeepable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
      case Character.SURROGATE -> true;
      default -> isNoCharacter(character);
    };
  }

  /** Turns around what follows it: {@code gpj.exe} is read as {@code exe.jpg}. */
  public static boolean turnsAround(int character) {
    return character == 0x202D || character == 0x202E;
  }

  /** The text without what takes no room: pasted marks of direction, blanks of no width … */
  public static String withoutInvisible(String text) {
    if (text.codePoints().noneMatch(Characters::mayBeInvisible)) {
      return text;
    }
    var seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> !isInvisible(character, seen))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /** A joiner belongs to families of emojis and to scripts other than ours. */
  private static boolean isInvisible(int character, StringBuilder before) {
    boolean joins = character == JOINER || character == NON_JOINER;
    return mayBeInvisible(character)
        && !(joins && before.length() > 0 && before.charAt(before.length() - 1) >= 0x80);
  }

  private static boolean mayBeInvisible(int character) {
    return switch (character) {
      // fillers of Korean, and Braille without a dot
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
      default -> Character.getType(character) == Character.FORMAT && !turnsAround(character);
    };
  }

  private static boolean isNoCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
