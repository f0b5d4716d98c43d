package org.doorway.sandbox.copper;

import java.util.Map;
import org.doorway.sandbox.Sandbox;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives every refusal of the stand-in the body Copper gives it. */
@Sandbox
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = RefusalAdvice.class)
class RefusalAdvice {

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(CopperException refusal) {
    return ResponseEntity.status(refusal.status())
        .contentType(MediaType.APPLICATION_JSON)
        .body(refusal.body());
  }
}
