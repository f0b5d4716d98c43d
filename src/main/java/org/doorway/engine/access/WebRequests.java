package org.doorway.engine.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the web applications' REST API, which reads whatever it is sent and asks later, or
 * answers 500. What comes through here goes to an open door, and is JSON with plain values, or
 * nothing.
 */
@Component
class WebRequests extends OncePerRequestFilter {

  private static final String API = "/camunda/api/";
  private static final String LOGIN = API + "admin/auth/";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(API);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!OpenDoors.admit(request)) {
      refuse(response, HttpStatus.NOT_FOUND, "There is nothing here");
      return;
    }
    Optional<String> wrong = PlainQuery.wrongIn(request);
    if (wrong.isPresent()) {
      refuse(response, HttpStatus.BAD_REQUEST, wrong.get());
    } else {
      pass(request, response, chain);
    }
  }

  private static boolean bringsJson(HttpServletRequest request) {
    boolean brings = request.getMethod().equals("POST") || request.getMethod().equals("PUT");
    return brings && !request.getRequestURI().startsWith(LOGIN);
  }

  private static void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      var plain = bringsJson(request) ? new JsonRequest(request, PlainJson.read(request)) : request;
      var answer = new WebAnswer(response);
      chain.doFilter(plain, answer);
      answer.send(request);
    } catch (PlainJson.UnreadableException unreadable) {
      refuse(response, unreadable.status(), String.valueOf(unreadable.getMessage()));
    }
  }

  /** As the API itself would say it, so that the web applications show the message. */
  private static void refuse(HttpServletResponse response, HttpStatus status, String message)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    JSON.writeValue(
        response.getOutputStream(), Map.of("type", "InvalidRequestException", "message", message));
  }
}
