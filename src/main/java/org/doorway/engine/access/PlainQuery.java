package org.doorway.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.doorway.sale.value.Characters;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** What stands behind the question mark: text that can be looked for, and pages that exist. */
final class PlainQuery {

  private static final int LONGEST = 8_000;
  private static final Set<String> COUNTS = Set.of("firstResult", "maxResults");

  private PlainQuery() {}

  static Optional<String> wrongIn(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return Optional.empty();
    }
    if (query.length() > LONGEST) {
      return Optional.of("The address is too long");
    }
    for (String parameter : StringUtils.tokenizeToStringArray(query, "&")) {
      Optional<String> wrong = wrongParameter(parameter);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrongParameter(String parameter) {
    String[] parts = parameter.split("=", 2);
    try {
      String name = decoded(parts[0]);
      String value = parts.length > 1 ? decoded(parts[1]) : "";
      if ((name + value).codePoints().anyMatch(Characters::isUnkeepable)) {
        return Optional.of("The address has a character that cannot be looked for");
      }
      return COUNTS.contains(name) && !isCount(value)
          ? Optional.of(name + " must be a number from 0 on")
          : Optional.empty();
    } catch (IllegalArgumentException garbled) {
      return Optional.of("The address is garbled");
    }
  }

  private static String decoded(String text) {
    return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
  }

  private static boolean isCount(String value) {
    try {
      return Integer.parseInt(value) >= 0 && value.charAt(0) != '+';
    } catch (NumberFormatException noCount) {
      return false;
    }
  }
}
