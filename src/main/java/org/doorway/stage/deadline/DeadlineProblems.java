package org.doorway.stage.deadline;

import java.util.function.UnaryOperator;
import org.doorway.engine.access.FieldProblems;
import org.doorway.form.InvalidInput;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is answered to a question that cannot be understood (RFC 9457). */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {WhatIfController.class, LegalHolidayController.class})
class DeadlineProblems {

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput invalid) {
    return FieldProblems.of(invalid, UnaryOperator.identity());
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "The body must be a JSON object");
  }
}
