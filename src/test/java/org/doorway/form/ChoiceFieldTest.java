package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceFieldTest {

  private static final String VALUES =
      ", 'values': [{'label': 'Yes', 'value': 'yes'}, {'label': 'No', 'value': 'no'}]";

  private final Question required =
      Question.of("radio", VALUES + ", 'validate': {'required': true}");
  private final Question agent = Question.of("select", ", 'valuesKey': 'agentOptions'");
  private final Question box = Question.of("checkbox", "");
  private final Question requiredBox = Question.of("checkbox", ", 'validate': {'required': true}");

  @Test
  void onlyTheOptionsAreChoices() {
    assertThat(required.answer("yes").text("q")).isEqualTo("yes");
    for (String other : List.of("Yes", "maybe", "${yes}", "yes,no")) {
      assertThat(required.refusal(other))
          .isEqualTo("Question: This is not one of the choices. Please choose again.");
    }
    assertThat(required.refusal(List.of("yes"))).isEqualTo("Question: This is not text.");
    assertThat(required.refusal(null)).isEqualTo("Question: Please choose one.");
    assertThat(Question.of("select", VALUES).answer("").findText("q")).isEmpty();
  }

  @Test
  void optionsMayComeWithTheOpenedForm() {
    var shown =
        Map.<String, Object>of("agentOptions", List.of(Map.of("label", "Ann", "value", "agent")));

    assertThat(Question.check(agent.form(), Map.of("q", "agent"), shown).text("q"))
        .isEqualTo("agent");
    assertThatThrownBy(() -> Question.check(agent.form(), Map.of("q", "lead"), shown))
        .hasMessage(
            "Question: This cannot be chosen now. Please open the task again to see what can be.");
  }

  @Test
  void withoutOptionsNothingCanBeChosen() {
    assertThat(agent.refusal("agent"))
        .isEqualTo(
            "Question: This cannot be chosen now. Please open the task again to see what can be.");
  }

  @Test
  void requiredBoxMustBeTicked() {
    assertThat(requiredBox.answer(true).bool("q")).isTrue();
    assertThat(requiredBox.refusal(false)).isEqualTo("Question: Please tick this once it is true.");
    assertThat(requiredBox.refusal(null)).isEqualTo("Question: Please tick this once it is true.");
  }

  @Test
  void otherBoxIsTickedOrNot() {
    assertThat(box.answer(true).bool("q")).isTrue();
    assertThat(box.answer(false).bool("q")).isFalse();
    assertThat(box.answer(null).bool("q")).isFalse();
    assertThat(box.refusal("true")).isEqualTo("Question: This is neither ticked nor left empty.");
    assertThat(box.refusal(1)).isEqualTo("Question: This is neither ticked nor left empty.");
  }
}
