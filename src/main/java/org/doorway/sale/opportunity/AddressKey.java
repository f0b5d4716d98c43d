package org.doorway.sale.opportunity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the spellings of a street to one: "1200 North Elm Street" and "1200 N. Elm St" are equal.
 * The common suffixes and directions are those of USPS Publication 28, appendix C.
 */
final class AddressKey {

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("street", "st"),
          Map.entry("str", "st"),
          Map.entry("avenue", "ave"),
          Map.entry("av", "ave"),
          Map.entry("road", "rd"),
          Map.entry("drive", "dr"),
          Map.entry("lane", "ln"),
          Map.entry("court", "ct"),
          Map.entry("circle", "cir"),
          Map.entry("boulevard", "blvd"),
          Map.entry("place", "pl"),
          Map.entry("parkway", "pkwy"),
          Map.entry("terrace", "ter"),
          Map.entry("trail", "trl"),
          Map.entry("highway", "hwy"),
          Map.entry("square", "sq"),
          Map.entry("crossing", "xing"),
          Map.entry("cove", "cv"),
          Map.entry("point", "pt"),
          Map.entry("ridge", "rdg"),
          Map.entry("north", "n"),
          Map.entry("south", "s"),
          Map.entry("east", "e"),
          Map.entry("west", "w"),
          Map.entry("northeast", "ne"),
          Map.entry("northwest", "nw"),
          Map.entry("southeast", "se"),
          Map.entry("southwest", "sw"));

  private AddressKey() {}

  static String of(String street) {
    return Arrays.stream(words(street))
        .map(word -> SHORT.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  static String ofUnit(String unit) {
    return Arrays.stream(words(unit))
        .filter(word -> !word.matches("apt|apartment|unit|suite|ste|no"))
        .collect(Collectors.joining(" "));
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.US)
        .replaceAll("[.']", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .trim()
        .split(" ");
  }
}
