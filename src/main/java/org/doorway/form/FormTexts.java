package org.doorway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the texts of a form, which are templates, tell of. */
final class FormTexts {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Set<String> WORDS_OF_FEEL =
      Set.of("if", "then", "else", "null", "true", "false", "and", "or", "not");

  private FormTexts() {}

  /** The names in a text component; elsewhere, in labels, a value is never markup. */
  static Set<String> names(JsonNode component) {
    if (!component.path("type").asText().equals("text")) {
      return Set.of();
    }
    return TEMPLATE
        .matcher(component.path("text").asText())
        .results()
        .map(template -> QUOTED.matcher(template.group(1)).replaceAll(" "))
        .flatMap(template -> NAME.matcher(template).results())
        .map(MatchResult::group)
        .filter(name -> !WORDS_OF_FEEL.contains(name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
