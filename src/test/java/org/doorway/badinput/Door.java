package org.doorway.badinput;

import java.util.function.Function;
import org.doorway.web.Browser.Answer;

/** A way in, as someone with an input uses it. */
record Door(String name, Function<String, Answer> way) {

  static Door of(String name, Function<String, Answer> way) {
    return new Door(name, way);
  }

  Answer knock(String input) {
    return way.apply(input);
  }

  @Override
  public String toString() {
    return name;
  }
}
