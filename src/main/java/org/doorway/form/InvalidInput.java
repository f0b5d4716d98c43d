package org.doorway.form;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was entered is not accepted, or not yet: says at once everything that is wrong, or else
 * everything that is unlikely and must be confirmed, in words for a person.
 */
public class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final transient List<Problem> questions;
  private final boolean unread;

  private InvalidInput(List<Problem> problems, List<Problem> questions, boolean unread) {
    super(
        Stream.concat(problems.stream(), questions.stream())
            .map(Problem::named)
            .collect(Collectors.joining(" ")));
    this.problems = List.copyOf(problems);
    this.questions = List.copyOf(questions);
    this.unread = unread;
  }

  public InvalidInput(List<Problem> problems) {
    this(problems, List.of(), false);
  }

  /** Nothing is wrong, but whoever entered it has not said that it is meant. */
  static InvalidInput unconfirmed(List<Problem> questions) {
    return new InvalidInput(List.of(), questions, false);
  }

  /** Nothing is wrong or unlikely, but what follows from it was not read. */
  static InvalidInput unread(List<Problem> consequences) {
    return new InvalidInput(List.of(), consequences, true);
  }

  public static InvalidInput of(String field, String label, String message) {
    return new InvalidInput(List.of(new Problem(field, label, message)));
  }

  /** What must be mended. */
  public List<Problem> problems() {
    return problems;
  }

  /** What must be confirmed or mended; empty as long as there are problems. */
  public List<Problem> questions() {
    return questions;
  }

  /** Whether what must be confirmed is unlikely by nothing, and merely follows. */
  public boolean isUnread() {
    return unread;
  }

  /** One field and what is to be said about it, a whole sentence that needs no other. */
  public record Problem(String field, String label, String message) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the field is not in sight: {@code ZIP code: This is not …}. */
    public String named() {
      return label + (label.endsWith("?") ? " " : ": ") + message;
    }
  }
}
