package org.doorway.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps what the pages of Cockpit and Admin ask for from whoever may not open them. The web
 * applications shut the pages alone.
 */
class OtherApplications extends OncePerRequestFilter {

  private static final Pattern ASKS =
      Pattern.compile("/camunda/api/(cockpit|admin|tasklist)/plugin/(?![^/]+/static/).*");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    var asks = ASKS.matcher(path);
    if (asks.matches() && !isOpen(asks.group(1), request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOpen(String application, HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(AuthenticationUtil::getAuthsFromSession)
        .stream()
        .flatMap(signedIn -> signedIn.getAuthentications().stream())
        .anyMatch(person -> person.getAuthorizedApps().contains(application));
  }
}
