package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormSchemaTest {

  private final FormSchema form =
      FormSchema.read(
          """
          {"id": "visit", "components": [
            {"type": "text", "id": "Text_Seller", "text": "**{{sellerName}}**"},
            {"type": "textfield", "key": "sellerName", "label": "Seller", "disabled": true},
            {"type": "radio", "key": "result", "label": "Result", "validate": {"required": true},
              "values": [{"value": "agreed"}, {"value": "notYet"}]},
            {"type": "datetime", "subtype": "date", "key": "visitDate", "dateLabel": "Visit date",
              "validate": {"required": true}, "conditional": {"hide": "=result != \\"agreed\\""}},
            {"type": "checkbox", "key": "dog", "label": "A dog",
              "conditional": {"hide": "=result != \\"agreed\\" or pets != true"}},
            {"type": "textarea", "key": "dogNotes", "label": "Notes on the dog",
              "validate": {"required": true}, "conditional": {"hide": "=dog != true"}}]}
          """,
          Question.FEEL);

  @Test
  void hiddenFieldIsNotAskedFor() {
    var input = Question.check(form, Map.of("result", "notYet"));

    assertThat(input.text("result")).isEqualTo("notYet");
    assertThat(input.findDate("visitDate")).isEmpty();
  }

  @Test
  void hiddenFieldIsIgnoredWhateverItHolds() {
    var input = Question.check(form, Map.of("result", "notYet", "visitDate", List.of("tampered")));

    assertThat(input.findDate("visitDate")).isEmpty();
  }

  @Test
  void shownFieldIsAskedFor() {
    assertThatThrownBy(() -> Question.check(form, Map.of("result", " agreed ")))
        .hasMessage("Visit date: Please pick a day.");
  }

  @Test
  void valueOfHiddenFieldShowsNoOther() {
    var submitted = new HashMap<String, Object>(Map.of("result", "notYet", "dog", true));

    assertThat(Question.check(form, submitted, Map.of("pets", true)).has("dogNotes")).isFalse();
  }

  @Test
  void conditionMayAskWhatTheFormWasOpenedWith() {
    var submitted =
        Map.<String, Object>of("result", "agreed", "visitDate", "2026-12-01", "dog", true);

    assertThatThrownBy(() -> Question.check(form, submitted, Map.of("pets", true)))
        .hasMessage("Notes on the dog: Please fill this in.");
    assertThat(Question.check(form, submitted, Map.of("pets", false)).bool("dog")).isFalse();
  }

  @Test
  void submissionCannotPretendWhatWasShown() {
    var submitted =
        Map.<String, Object>of(
            "result", "agreed", "visitDate", "2026-12-01", "dog", true, "pets", true);

    assertThat(Question.check(form, submitted).bool("dog")).isFalse();
  }

  @Test
  void readOnlyAndUnknownKeysAreDropped() {
    var input =
        Question.check(
            form, Map.of("result", "notYet", "sellerName", "Mallory", "agentId", "mallory"));

    assertThat(form.keys()).doesNotContain("sellerName", "agentId");
    assertThatThrownBy(() -> input.text("sellerName")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    var submitted = Map.<String, Object>of("result", "agreed", "visitDate", "2026-02-30", "dog", 1);

    assertThatThrownBy(() -> Question.check(form, submitted, Map.of("pets", true)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly("visitDate", "dog"))
        .hasMessage(
            "Visit date: This day does not exist. Please pick another. A dog: This is neither ticked nor left empty.");
  }

  @Test
  void refusedAnswerAsksNothingFurther() {
    assertThatThrownBy(() -> Question.check(form, Map.of("result", Map.of("agreed", true))))
        .hasMessage("Result: This is not text.");
  }

  @Test
  void formsWeCannotCheckAreNotRead() {
    assertThatThrownBy(() -> Question.of("filepicker", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Question.of("textfield", ", 'properties': {'check': 'iban'}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FormSchema.read("no form", Question.FEEL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
