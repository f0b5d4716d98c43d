package org.doorway.stage.intake;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.doorway.engine.access.FieldProblems;
import org.doorway.form.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API answers when it cannot take something in (RFC 9457). */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = OpportunityController.class)
class ApiProblems {

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput invalid) {
    return FieldProblems.of(invalid, OpportunityRequest::path);
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    var problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "Not an opportunity",
            "The body must be a JSON object with seller {firstName, lastName, email, phone} and"
                + " property {street, unit, city, state, postalCode}");
    String field = pathOf(unreadable.getCause());
    if (!field.isEmpty()) {
      problem.setDetail(field + " must be a JSON object");
      problem.setProperty(
          "errors", List.of(Map.of("field", field, "message", "must be a JSON object")));
    }
    return problem;
  }

  @ExceptionHandler
  ProblemDetail duplicate(DuplicateOpportunityException duplicate) {
    var problem =
        problem(
            HttpStatus.CONFLICT, "Open opportunity exists", String.valueOf(duplicate.getMessage()));
    problem.setProperty("opportunityId", duplicate.existing().value());
    return problem;
  }

  /** Two intakes of one property at the same moment: the later one asks again and gets the id. */
  @ExceptionHandler
  ProblemDetail duplicateAtOnce(DuplicateKeyException duplicate) {
    return problem(
        HttpStatus.CONFLICT,
        "Open opportunity exists",
        "This property was taken in a moment ago; ask again for its id");
  }

  /** Where in the JSON something else was expected: only an object can be missed there. */
  private static String pathOf(@Nullable Throwable cause) {
    return cause instanceof MismatchedInputException mismatch
        ? mismatch.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."))
        : "";
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
