package org.doorway.sandbox.copper;

import org.doorway.sandbox.Sandbox;
import org.doorway.sandbox.SandboxProblems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes the CRM fail on purpose, so that one can see the application cope. */
@Sandbox
@RestController
@RequestMapping("/sandbox/copper/faults")
class FaultsController {

  private final Faults faults;

  FaultsController(Faults faults) {
    this.faults = faults;
  }

  @GetMapping
  Fault current() {
    return faults.current();
  }

  @PostMapping
  Fault set(@RequestBody Fault fault) {
    faults.set(fault);
    return fault;
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear() {
    faults.set(Fault.NONE);
  }

  /** A value the record itself refuses arrives wrapped by the JSON reader. */
  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof ErrorResponseException refused) {
        return refused.getBody();
      }
    }
    return SandboxProblems.badRequest("Expected a fault as JSON").getBody();
  }
}
