package org.doorway.stage.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.doorway.form.FeelEvaluator;
import org.doorway.form.FormInput;
import org.doorway.form.FormSchema;
import org.doorway.form.Remarks;
import org.springframework.core.io.ClassPathResource;

/** What a door of the API asks, read like a form: all that is wrong is said at once. */
final class Questions {

  private final FormSchema schema;

  private Questions(FormSchema schema) {
    this.schema = schema;
  }

  static Questions in(String file, FeelEvaluator feel) {
    try (var questions = new ClassPathResource("questions/" + file).getInputStream()) {
      return new Questions(FormSchema.read(questions, feel));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Throws {@code InvalidInput} for what the file or the look refuses. */
  FormInput read(Map<String, Object> answers, BiConsumer<FormInput, Remarks> look) {
    Remarks remarks = schema.remarks();
    FormInput input = schema.read(answers, Map.of(), remarks);
    look.accept(input, remarks);
    remarks.settle(List.of());
    return input;
  }
}
