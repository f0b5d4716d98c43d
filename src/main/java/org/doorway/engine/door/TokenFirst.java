package org.doorway.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Asks for the token of the session before the web applications do, which end the session of
 * whoever comes without: anybody's page could sign people out.
 */
class TokenFirst extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session == null || brings(request, token(session))) {
      chain.doFilter(request, response);
      return;
    }
    if (WebUtils.getCookie(request, CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME) == null) {
      // A browser that has lost its token is given another one with the next page.
      session.removeAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    }
    response.setHeader(
        CsrfConstants.CSRF_TOKEN_HEADER_NAME, CsrfConstants.CSRF_TOKEN_HEADER_REQUIRED);
    response.sendError(
        HttpServletResponse.SC_FORBIDDEN, "The page is out of date. Please load it again.");
  }

  private static Optional<String> token(HttpSession session) {
    return Optional.ofNullable(
        (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
  }

  private static boolean brings(HttpServletRequest request, Optional<String> token) {
    @Nullable String header = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
    return header != null
        && token.isPresent()
        && MessageDigest.isEqual(
            header.getBytes(StandardCharsets.UTF_8), token.get().getBytes(StandardCharsets.UTF_8));
  }
}
