package org.doorway.form;

import org.doorway.sale.value.Characters;

/**
 * Text as people meant it: without the blanks around it, without what nobody sees of it, and never
 * with what no database keeps or what makes it read as something else.
 */
final class PlainText {

  private PlainText() {}

  /** Blank is what shows nothing: spaces of any kind and invisible characters. */
  static boolean isBlank(String text) {
    return Characters.withoutInvisible(text).codePoints().allMatch(PlainText::isSpace);
  }

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static String line(Object submitted) throws Refused {
    return checked(text(submitted), false);
  }

  static String lines(Object submitted) throws Refused {
    return checked(text(submitted).replace("\r\n", "\n").replace('\r', '\n'), true);
  }

  private static String text(Object submitted) throws Refused {
    if (submitted instanceof String text) {
      return trim(Characters.withoutInvisible(text));
    }
    throw new Refused("This is not text.");
  }

  private static String checked(String text, boolean multiline) throws Refused {
    if (text.codePoints().anyMatch(Characters::turnsAround)) {
      throw new Refused(
          "This has an invisible character that turns around what follows it. Please type it anew.");
    }
    if (text.codePoints().anyMatch(c -> isForbidden(c, multiline))) {
      throw new Refused("This has a character that cannot be kept. Please type it anew.");
    }
    return text;
  }

  private static boolean isForbidden(int c, boolean multiline) {
    return Characters.isUnkeepable(c) || (isBreak(c) && !multiline);
  }

  private static boolean isBreak(int c) {
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> c == '\n' || c == '\r' || c == '\t';
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
