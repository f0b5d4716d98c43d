package org.doorway.sale.value;

/**
 * Text as a column of a table takes it and a person reads it: without the NUL character, which
 * PostgreSQL, unlike H2, refuses, without any other that cannot be kept, seen or trusted, and no
 * longer than fits. Whatever comes from outside or from a failure goes through here before it is
 * kept.
 */
public final class Storable {

  private Storable() {}

  public static String text(String text) {
    String visible = Characters.withoutInvisible(text);
    if (visible.codePoints().noneMatch(Storable::isLeftOut)) {
      return visible;
    }
    return visible
        .codePoints()
        .filter(character -> !isLeftOut(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** At most that many characters, as Java and the column count them, and no half of one. */
  public static String text(String text, int longest) {
    String storable = text(text);
    if (storable.length() <= longest) {
      return storable;
    }
    boolean splitsAPair = longest > 0 && Character.isHighSurrogate(storable.charAt(longest - 1));
    return storable.substring(0, splitsAPair ? longest - 1 : longest);
  }

  private static boolean isLeftOut(int character) {
    return Characters.isUnkeepable(character) || Characters.turnsAround(character);
  }
}
