package org.doorway.world.email;

/** Text from outside as one line that shows what it says: no controls, nothing invisible. */
final class ForeignText {

  private ForeignText() {}

  static String line(String text, int longest) {
    String line = text.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
    int end = Math.min(longest, line.length());
    boolean splitsAPair = end < line.length() && Character.isLowSurrogate(line.charAt(end));
    return line.substring(0, splitsAPair ? end - 1 : end);
  }
}
