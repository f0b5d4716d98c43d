package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.doorway.sandbox.Sandbox;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stands before the API: who asks, how often, and what was told to go wrong. */
@Sandbox
@Component
class CopperGate extends OncePerRequestFilter {

  static final String BASE = "/sandbox/copper/developer_api/v1";
  static final String USER = "copperUser";

  private static final String TOKEN = "sandbox";
  private static final String APPLICATION = "developer_api";

  private final RequestAllowance rate;
  private final Faults faults;
  private final ObjectMapper json = new ObjectMapper();

  CopperGate(RequestAllowance rate, Faults faults) {
    this.rate = rate;
    this.faults = faults;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(request.getContextPath() + BASE + "/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var user = user(request);
    if (user.isEmpty()) {
      refuse(response, 401, "Invalid API key, application or user email");
    } else if (!rate.admits()) {
      refuse(response, 429, "Too many requests");
    } else {
      request.setAttribute(USER, user.get());
      answer(request, response, chain, faults.strike(isChange(request)));
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, Fault fault)
      throws ServletException, IOException {
    if (fault.drops()) {
      chain.doFilter(request, new ContentCachingResponseWrapper(response));
      pause(fault.hold());
      breakOff(response);
    }
    pause(fault.delay());
    if (fault.status() != null) {
      refuse(response, fault.status(), "Failing as told to");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<Catalogue.User> user(HttpServletRequest request) {
    var email = request.getHeader("X-PW-UserEmail");
    return TOKEN.equals(request.getHeader("X-PW-AccessToken"))
            && APPLICATION.equals(request.getHeader("X-PW-Application"))
            && email != null
        ? Catalogue.user(email)
        : Optional.empty();
  }

  private static boolean isChange(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !request.getMethod().equals("GET")
        && !path.endsWith("/search")
        && !path.endsWith("/fetch_by_email");
  }

  /** Promises more than it sends; the container then has no choice but to close the connection. */
  private static void breakOff(HttpServletResponse response) throws IOException {
    response.setContentLength(1);
    response.flushBuffer();
    throw new IOException("The answer is lost, as told");
  }

  private void refuse(HttpServletResponse response, int status, String message) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    var body = json.writeValueAsString(new CopperException(status, message).body());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while holding an answer", interrupted);
    }
  }
}
