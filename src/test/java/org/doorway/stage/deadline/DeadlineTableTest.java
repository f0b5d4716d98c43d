package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The table, and what else must know its names: a blank that is misspelt would be no deadline. */
class DeadlineTableTest {

  private static final int APPLIES_IF = 2;
  private static final int BASE = 2;
  private static final int DAYS = 3;
  private static final int COUNTS_AS = 6;

  private static final DmnModelInstance TABLE =
      Dmn.readModelFromFile(Path.of("processes/contract-deadlines.dmn").toFile());
  private static final Pattern NAME = Pattern.compile("(?<![\"\\w])[a-z]\\w+(?![\"\\w(])");
  private static final Set<String> FEEL = Set.of("null", "or", "and", "not");

  @Test
  void everyBlankIsUsedAndNoOtherName() {
    Set<String> names = new HashSet<>();
    rules()
        .forEach(
            rule -> {
              names.addAll(names(inputs(rule).get(APPLIES_IF)));
              names.addAll(names(outputs(rule).get(DAYS)));
            });
    names.removeAll(FEEL);

    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(Blank.values()).map(Blank::variable),
                    Stream.of("objected", "cured"))
                .toList());
  }

  @Test
  void everyEventIsABaseAndEveryBaseIsKnown() {
    Set<String> bases =
        rules()
            .flatMap(rule -> Stream.of(outputs(rule).get(BASE), outputs(rule).get(COUNTS_AS)))
            .flatMap(base -> Stream.of(base.replace("\"", "").split(", ", -1)))
            .filter(base -> !base.isEmpty())
            .collect(Collectors.toSet());

    assertThat(bases)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(Event.values()).map(Event::key),
                    Stream.of("effective", "closing"))
                .toList());
  }

  @Test
  void everythingIsAskedWhatIf() throws IOException {
    Set<String> asked = new HashSet<>();
    new ObjectMapper()
        .readTree(Path.of("src/main/resources/questions/what-if.json").toFile())
        .path("components")
        .forEach(component -> asked.add(component.path("key").asText()));

    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    Stream.of("contractForm", "effectiveOn", "closingOn", "postalCode", "county"),
                    Arrays.stream(Blank.values()).map(Blank::variable),
                    Arrays.stream(Event.values()).map(Event::key))
                .flatMap(names -> names)
                .toList());
    assertThat(Arrays.stream(WhatIfQuestion.class.getRecordComponents()))
        .extracting(component -> component.getName())
        .containsExactlyInAnyOrderElementsOf(asked);
  }

  private static Stream<Rule> rules() {
    return TABLE.getModelElementsByType(Rule.class).stream();
  }

  private static List<String> inputs(Rule rule) {
    return rule.getInputEntries().stream().map(entry -> entry.getTextContent().strip()).toList();
  }

  private static List<String> outputs(Rule rule) {
    return rule.getOutputEntries().stream()
        .map(OutputEntry::getTextContent)
        .map(String::strip)
        .toList();
  }

  private static Set<String> names(String expression) {
    return NAME.matcher(expression).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
