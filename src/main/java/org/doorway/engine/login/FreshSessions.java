package org.doorway.engine.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether its session still stands for somebody: whoever was deleted or has
 * another password is signed out, whoever left a group has lost its rights. The web applications
 * would go on for minutes, or for ever, with what they learned at the sign-in.
 */
@Component
@Order(-80)
class FreshSessions extends OncePerRequestFilter {

  private static final long KEEP_NOTHING = 0;

  /** Programs and pictures of the web applications, which are everybody's. */
  private static final Pattern PUBLIC = Pattern.compile("/camunda/(app|lib|assets)/.+\\.\\w{2,5}");

  private final PasswordMark password;

  FreshSessions(PasswordMark password) {
    this.password = password;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PUBLIC.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      refresh(session);
    }
    chain.doFilter(request, response);
  }

  private void refresh(HttpSession session) {
    Authentications people = AuthenticationUtil.getAuthsFromSession(session);
    if (people.getAuthentications().stream().allMatch(who -> password.holds(session, who))) {
      AuthenticationUtil.updateCache(people, session, KEEP_NOTHING);
    } else {
      session.invalidate();
    }
  }
}
