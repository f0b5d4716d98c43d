package org.doorway.models;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What is to be seen of an element of a model: its words, however they are broken into lines, and
 * where it stands. A flow stands where it begins and where it ends.
 */
record Part(String words, List<Long> place) {

  Part {
    words = words.replaceAll("\\s", "");
  }

  static Part at(DoubleStream coordinates, String words) {
    return new Part(words, coordinates.mapToObj(Math::round).toList());
  }

  static Part anywhere(String words) {
    return new Part(words, List.of());
  }
}
