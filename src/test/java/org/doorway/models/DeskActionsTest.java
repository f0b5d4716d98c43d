package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.doorway.stage.desk.DeskAction;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/** What the listing desk asks, and the classes that stand behind its answers. */
class DeskActionsTest {

  @Test
  void everyAnswerOfTheDeskHasItsAction() throws IOException {
    assertThat(Beans.of(DeskAction.class).map(DeskAction::name))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(answers());
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

  private static Iterable<String> answers() throws IOException {
    JsonNode form = new ObjectMapper().readTree(Path.of("forms", "listing-desk.form").toFile());
    return StreamSupport.stream(form.get("components").spliterator(), false)
        .filter(field -> field.path("key").asText().equals("deskAction"))
        .flatMap(field -> StreamSupport.stream(field.get("values").spliterator(), false))
        .map(answer -> answer.get("value").asText())
        .toList();
  }
}
