package org.doorway.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.engine.CamundaFeelEvaluator;

/** A form of one question, to put a rule to the test. */
record Question(FormSchema form) {

  static final FeelEvaluator FEEL = new CamundaFeelEvaluator();

  /** The rest of the component in JSON, with apostrophes for quotes. */
  static Question of(String type, String rest) {
    return new Question(
        FormSchema.read(
            """
            {"id": "question", "components": [
              {"type": "%s", "key": "q", "id": "Field_Q", "label": "Question" %s}]}
            """
                .formatted(type, rest.replace('\'', '"')),
            FEEL));
  }

  /** What the form alone says of a submission; throws {@link InvalidInput}. */
  static FormInput check(FormSchema form, Map<String, Object> submitted) {
    return check(form, submitted, Map.of());
  }

  static FormInput check(
      FormSchema form, Map<String, Object> submitted, Map<String, Object> shown) {
    Remarks remarks = form.remarks();
    FormInput input = form.read(submitted, shown, remarks);
    remarks.settle(List.of());
    return input;
  }

  FormInput answer(Object value) {
    Map<String, Object> submitted = new HashMap<>();
    submitted.put("q", value);
    return check(form, submitted);
  }

  String refusal(Object value) {
    try {
      answer(value);
      return "accepted";
    } catch (InvalidInput refused) {
      return refused.getMessage();
    }
  }
}
