package org.doorway.form;

import java.util.HashMap;
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

  FormInput answer(Object value) {
    Map<String, Object> submitted = new HashMap<>();
    submitted.put("q", value);
    return form.check(submitted);
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
