package org.doorway.form;

/** Text as people meant it: without the blanks around it, and without what no database keeps. */
final class PlainText {

  private PlainText() {}

  /** Blank is what shows nothing: spaces of any kind and invisible format characters. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
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
      return trim(text);
    }
    throw new Refused("must be text");
  }

  private static String checked(String text, boolean multiline) throws Refused {
    if (text.codePoints().anyMatch(c -> isForbidden(c, multiline))) {
      throw new Refused("has a character that cannot be kept");
    }
    return text;
  }

  private static boolean isForbidden(int c, boolean multiline) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !(multiline && (c == '\n' || c == '\t'));
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !multiline;
      case Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
