package org.doorway.engine.race;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What our own API answers when somebody else was faster (RFC 9457). */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@RestControllerAdvice(annotations = RestController.class)
class RaceProblems {

  @ExceptionHandler({
    OvertakenException.class,
    OptimisticLockingException.class,
    ProcessEnginePersistenceException.class,
    ConcurrencyFailureException.class
  })
  ProblemDetail overtaken(RuntimeException failed) {
    if (OvertakenException.by(failed) instanceof OvertakenException overtaken) {
      var problem =
          ProblemDetail.forStatusAndDetail(
              HttpStatusCode.valueOf(overtaken.getStatus().getStatusCode()),
              overtaken.getMessage());
      problem.setTitle("Somebody else was faster");
      return problem;
    }
    throw failed;
  }
}
