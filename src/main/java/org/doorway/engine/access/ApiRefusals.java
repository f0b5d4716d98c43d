package org.doorway.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.doorway.engine.login.TooManyTriesException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What our own API answers to whoever may not come in (RFC 9457). */
final class ApiRefusals {

  private ApiRefusals() {}

  static void askWhoItIs(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    if (unknown.getCause() instanceof TooManyTriesException tooMany) {
      answer(response, HttpStatus.TOO_MANY_REQUESTS, String.valueOf(tooMany.getMessage()));
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Doorway\"");
    answer(
        response,
        HttpStatus.UNAUTHORIZED,
        "Sign in with the name and password of a user of Doorway");
  }

  static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    answer(response, HttpStatus.FORBIDDEN, "This user has no role that may do this");
  }

  private static void answer(HttpServletResponse response, HttpStatus status, String words)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
                .formatted(status.getReasonPhrase(), status.value(), words)
                .getBytes(StandardCharsets.UTF_8));
  }
}
