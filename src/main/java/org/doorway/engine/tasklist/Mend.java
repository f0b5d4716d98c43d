package org.doorway.engine.tasklist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place of a web application's file that is mended as it is served: what stands there, so many
 * times, and what stands there instead. A file that has it otherwise is another file, and whoever
 * brings it has to look again.
 */
record Mend(String file, String before, String after, int times) {

  static Mend once(String file, String before, String after) {
    return new Mend(file, before, after, 1);
  }

  String in(String text) {
    long found = Pattern.compile(before, Pattern.LITERAL).matcher(text).results().count();
    if (found != times) {
      throw new IllegalStateException(
          "%s has %d times what it should have %d times: %s".formatted(file, found, times, before));
    }
    return Pattern.compile(before, Pattern.LITERAL)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(after));
  }
}
