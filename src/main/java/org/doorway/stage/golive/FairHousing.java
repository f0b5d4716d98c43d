package org.doorway.stage.golive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Phrases that describe who should live in a home instead of the home (42 U.S.C. 3604(c); HUD's
 * guidance on advertisements). They are pointed out, not forbidden: "family room" is one, a "family
 * neighborhood" is not, and a person knows better than a list.
 */
@Component
class FairHousing {

  private final List<Phrase> phrases = read();

  /** A sentence for each that stands in the text. */
  List<String> remarks(String text) {
    return phrases.stream()
        .flatMap(phrase -> phrase.pattern.matcher(text).results().limit(1).map(phrase::remark))
        .toList();
  }

  private static List<Phrase> read() {
    try (var file = new ClassPathResource("fair-housing.csv").getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";", 2))
          .map(parts -> new Phrase(pattern(parts[0]), parts[1].strip()))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Whole words, whatever stands between them, and their plural. */
  private static Pattern pattern(String phrase) {
    return Pattern.compile(
        "\\b" + phrase.strip().replace(" ", "[\\s-]+") + "s?\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private record Phrase(Pattern pattern, String about) {

    String remark(java.util.regex.MatchResult found) {
      return "“%s” speaks of %s. Describe the home, not who should live there."
          .formatted(found.group(), about);
    }
  }
}
