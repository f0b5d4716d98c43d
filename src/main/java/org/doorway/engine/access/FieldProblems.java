package org.doorway.engine.access;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doorway.form.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What our own API answers to fields that are wrong: each by its place in the JSON (RFC 9457). */
public final class FieldProblems {

  private FieldProblems() {}

  /** The path says where a field stands in the JSON that was sent. */
  public static ProblemDetail of(InvalidInput invalid, UnaryOperator<String> path) {
    List<Map<String, String>> errors =
        invalid.problems().stream()
            .map(
                problem ->
                    Map.of(
                        "field", path.apply(problem.field()),
                        "label", problem.label(),
                        "message", problem.message()))
            .toList();
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, named(errors));
    problem.setTitle("Please correct what was entered");
    problem.setProperty("errors", errors);
    return problem;
  }

  private static String named(List<Map<String, String>> errors) {
    return errors.stream()
        .map(error -> error.get("field") + ": " + error.get("message"))
        .collect(Collectors.joining(" "));
  }
}
