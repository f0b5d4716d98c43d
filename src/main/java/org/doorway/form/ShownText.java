package org.doorway.form;

/**
 * A value as the texts of a form must get it to show it as it is. The browser reads what comes out
 * of {@code {{…}}} as Markdown and HTML: a name may hold neither a picture nor a link nor bold
 * letters, only its characters.
 */
public final class ShownText {

  /** What stands before the first character and after the last. */
  private static final int EDGE = '\n';

  private ShownText() {}

  /** What shows the value, character by character, wherever in a text it stands. */
  public static String of(String value) {
    int[] characters = value.codePoints().toArray();
    var shown = new StringBuilder(value.length() * 2);
    for (int i = 0; i < characters.length; i++) {
      int before = i == 0 ? EDGE : characters[i - 1];
      int after = i + 1 == characters.length ? EDGE : characters[i + 1];
      append(characters[i], before, after, shown);
    }
    return shown.toString();
  }

  private static void append(int character, int before, int after, StringBuilder shown) {
    if (character == '\n') {
      shown.append("<br>");
    } else if (character == ' ' && (before == ' ' || before == EDGE)) {
      // A browser drops the blanks at the start of a line, and all but one of several.
      shown.append("&#160;");
    } else if (isPlain(character) || isHarmless(character, before, after, shown)) {
      shown.appendCodePoint(character);
    } else {
      shown.append("&#").append(character).append(';');
    }
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || " ,(".indexOf(character) >= 0;
  }

  /** Telephone numbers, which stand in labels, too, are made of it; elsewhere it makes a list. */
  private static boolean isHarmless(int character, int before, int after, StringBuilder shown) {
    return switch (character) {
      case ')' -> !shown.chars().allMatch(Character::isDigit);
      case '-' -> Character.isLetterOrDigit(before);
      case '+' -> Character.isDigit(after);
      default -> false;
    };
  }
}
