package org.doorway.world.email;

import org.doorway.sale.value.Storable;

/** Text from outside as one line that shows what it says: no controls, nothing invisible. */
final class ForeignText {

  private ForeignText() {}

  static String line(String text, int longest) {
    return Storable.text(text.replaceAll("[\\p{C}\\p{Z}]+", " ").strip(), longest);
  }
}
