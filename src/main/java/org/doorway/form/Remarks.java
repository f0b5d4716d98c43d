package org.doorway.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What is said about what was entered, each remark a whole sentence at its field. Something that
 * cannot be is refused; something that can but hardly is, is asked once more, and who said that it
 * is meant stays on record.
 */
public final class Remarks {

  private final Function<String, FormField> fields;
  private final List<InvalidInput.Problem> problems = new ArrayList<>();
  private final List<InvalidInput.Problem> questions = new ArrayList<>();

  Remarks(Function<String, FormField> fields) {
    this.fields = fields;
  }

  /**
   * This cannot be: says what is wrong with it and, where it helps, what would be right. What is
   * wrong with a field already is enough to mend.
   */
  public void refuse(String key, String sentence) {
    if (!isRefused(key)) {
      problems.add(fields.apply(key).problem(sentence));
    }
  }

  /** This can be, but is it meant? Says why it is unlikely, with the value that was entered. */
  public void ask(String key, String sentence) {
    questions.add(fields.apply(key).problem(sentence));
  }

  private boolean isRefused(String key) {
    return problems.stream().anyMatch(problem -> problem.field().equals(key));
  }

  /**
   * Throws what stands in the way: all that is refused, or else all that is asked and not among the
   * sentences that were confirmed. Answers what was asked and is confirmed.
   */
  public List<InvalidInput.Problem> settle(Collection<String> confirmed) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    var open = questions.stream().filter(asked -> !confirmed.contains(asked.message())).toList();
    if (!open.isEmpty()) {
      throw InvalidInput.unconfirmed(open);
    }
    return List.copyOf(questions);
  }
}
