package org.doorway.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private final List<InvalidInput.Problem> consequences = new ArrayList<>();

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

  /**
   * What follows from what was entered, and must be read before it is taken: the label says what,
   * the sentence when or how much.
   */
  public void follows(String key, String label, String sentence) {
    consequences.add(new InvalidInput.Problem(field(key).key(), label, sentence));
  }

  /** Whether nothing that was entered is refused so far. */
  public boolean isClean() {
    return problems.isEmpty();
  }

  private boolean isRefused(String key) {
    return problems.stream().anyMatch(problem -> problem.field().equals(key));
  }

  /**
   * Throws what stands in the way: all that is refused, or else all that is asked and not among the
   * sentences that were confirmed, or else what follows and was not read. Answers what is
   * confirmed.
   */
  public List<InvalidInput.Problem> settle(Collection<String> confirmed) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(inOrder(problems));
    }
    List<InvalidInput.Problem> asked = inOrder(questions);
    var open = open(asked, confirmed);
    if (!open.isEmpty()) {
      throw InvalidInput.unconfirmed(open);
    }
    if (!open(consequences, confirmed).isEmpty()) {
      throw InvalidInput.unread(consequences);
    }
    return Stream.concat(asked.stream(), read()).toList();
  }

  /** What follows is one whole: it is confirmed, and kept, as one. */
  private Stream<InvalidInput.Problem> read() {
    String whole =
        consequences.stream().map(InvalidInput.Problem::named).collect(Collectors.joining(" "));
    return consequences.stream()
        .limit(1)
        .map(first -> new InvalidInput.Problem(first.field(), "What follows", whole));
  }

  private static List<InvalidInput.Problem> open(
      List<InvalidInput.Problem> remarks, Collection<String> confirmed) {
    return remarks.stream().filter(it -> !confirmed.contains(it.message())).toList();
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
