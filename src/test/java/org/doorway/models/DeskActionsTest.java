package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.doorway.stage.desk.DeskAction;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/** What the listing desk asks, and the classes that stand behind its answers. */
class DeskActionsTest {

  private static final Pattern ANSWER = Pattern.compile("deskAction != \"(\\w+)\"");

  @Test
  void everyActionAsksForItsOwnDetails() throws IOException {
    assertThat(Beans.of(DeskAction.class).map(DeskAction::name))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(asked());
  }

  @Test
  void labelsDiffer() {
    assertThat(Beans.of(DeskAction.class).map(DeskAction::label)).doesNotHaveDuplicates();
  }

  @Test
  void everyActionHasItsPlace() {
    assertThat(Beans.byName().values())
        .filteredOn(DeskAction.class::isAssignableFrom)
        .extracting(action -> action.getAnnotation(Order.class).value())
        .doesNotHaveDuplicates();
  }

  @Test
  void actionIsNamedAfterItsAnswer() {
    assertThat(Beans.byName().values())
        .filteredOn(DeskAction.class::isAssignableFrom)
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(
            Beans.of(DeskAction.class)
                .map(action -> StringUtils.capitalize(action.name()) + "Action")
                .toList());
  }

  /** The answers that a question of the desk waits for. */
  private static Iterable<String> asked() throws IOException {
    JsonNode form = new ObjectMapper().readTree(Path.of("forms", "listing-desk.form").toFile());
    return StreamSupport.stream(form.get("components").spliterator(), false)
        .flatMap(field -> ANSWER.matcher(field.at("/conditional/hide").asText()).results())
        .map(answer -> answer.group(1))
        .collect(Collectors.toSet());
  }
}
