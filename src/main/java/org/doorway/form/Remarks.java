package org.doorway.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is said about what was entered, each remark a whole sentence at its field. Something that
 * cannot be is refused; something that can but hardly is, is asked once more, and who said that it
 * is meant stays on record.
 */
public final class Remarks {

  private final String form;
  private final List<FormField> fields;
  private final List<InvalidInput.Problem> problems = new ArrayList<>();
  private final List<InvalidInput.Problem> questions = new ArrayList<>();

  Remarks(String form, List<FormField> fields) {
    this.form = form;
    this.fields = fields;
  }

  /**
   * This cannot be: says what is wrong with it and, where it helps, what would be right. What is
   * wrong with a field already is enough to mend.
   */
  public void refuse(String key, String sentence) {
    if (!isRefused(key)) {
      problems.add(field(key).problem(sentence));
    }
  }

  /** This can be, but is it meant? Says why it is unlikely, with the value that was entered. */
  public void ask(String key, String sentence) {
    questions.add(field(key).problem(sentence));
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
      throw new InvalidInput(inOrder(problems));
    }
    List<InvalidInput.Problem> asked = inOrder(questions);
    var open = asked.stream().filter(it -> !confirmed.contains(it.message())).toList();
    if (!open.isEmpty()) {
      throw InvalidInput.unconfirmed(open);
    }
    return asked;
  }

  /** As one reads the form. */
  private List<InvalidInput.Problem> inOrder(List<InvalidInput.Problem> remarks) {
    List<String> keys = fields.stream().map(FormField::key).toList();
    return remarks.stream()
        .sorted(Comparator.comparingInt(remark -> keys.indexOf(remark.field())))
        .toList();
  }

  private FormField field(String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(form + " has no field " + key));
  }
}
