package org.doorway.form;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What was entered cannot be accepted; says every reason at once, in words for a person. */
public class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInput(List<Problem> problems) {
    super(problems.stream().map(Problem::sentence).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public static InvalidInput of(String field, String label, String message) {
    return new InvalidInput(List.of(new Problem(field, label, message)));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** One field and what is wrong with it. */
  public record Problem(String field, String label, String message) implements Serializable {

    private static final long serialVersionUID = 1L;

    String sentence() {
      return label + ": " + message;
    }
  }
}
